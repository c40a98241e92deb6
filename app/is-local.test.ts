import { afterEach, expect, it, vi } from "vitest";
import { isLocal } from "./is-local.ts";

afterEach(() => vi.unstubAllEnvs());

const here = { host: "localhost:3000" };
const cases: {
  title: string;
  settings?: Record<string, string>;
  headers: Record<string, string>;
  expected: boolean;
}[] = [
  { title: "this machine by name", headers: here, expected: true },
  { title: "this machine by address", headers: { host: "127.0.0.1:3000" }, expected: true },
  { title: "this machine by IPv6", headers: { host: "[::1]:3000" }, expected: true },
  {
    title: "as the server's own socket says",
    headers: { ...here, "x-forwarded-for": "::ffff:127.0.0.1" },
    expected: true,
  },
  { title: "another name that leads here (DNS rebinding)", headers: { host: "evil.example:3000" }, expected: false },
  { title: "a name that begins as this machine's", headers: { host: "127.0.0.1.evil.example" }, expected: false },
  { title: "no name", headers: {}, expected: false },
  { title: "another machine", headers: { ...here, "x-forwarded-for": "192.0.2.7" }, expected: false },
  {
    title: "another machine, through this one",
    headers: { ...here, "x-forwarded-for": "192.0.2.7, 127.0.0.1" },
    expected: false,
  },
  { title: "a server that others reach", settings: { HOST: "0.0.0.0" }, headers: here, expected: false },
  { title: "a server behind a proxy", settings: { BEHIND_PROXY: "1" }, headers: here, expected: false },
  { title: "settings that are wrong", settings: { PORT: "none" }, headers: here, expected: false },
];

it.each(cases)("$title: $expected", ({ settings = {}, headers, expected }) => {
  for (const [name, value] of Object.entries({ HOST: "127.0.0.1", ...settings })) vi.stubEnv(name, value);
  expect(isLocal(new Headers(headers))).toBe(expected);
});
