import { expect, it } from "vitest";
import { isSameOrigin } from "./is-same-origin.ts";

const host = { host: "kurabe.example:3000" };
const cases: { title: string; headers: Record<string, string>; expected: boolean }[] = [
  { title: "a page of this server", headers: { ...host, "sec-fetch-site": "same-origin" }, expected: true },
  { title: "another site", headers: { ...host, "sec-fetch-site": "cross-site" }, expected: false },
  { title: "a sibling site", headers: { ...host, "sec-fetch-site": "same-site" }, expected: false },
  {
    title: "an older browser, this server",
    headers: { ...host, origin: "http://kurabe.example:3000" },
    expected: true,
  },
  { title: "an older browser, another server", headers: { ...host, origin: "https://evil.example" }, expected: false },
  { title: "an opaque origin", headers: { ...host, origin: "null" }, expected: false },
  { title: "no browser", headers: host, expected: true },
];

it.each(cases)("$title", ({ headers, expected }) => {
  expect(isSameOrigin(new Headers(headers))).toBe(expected);
});
