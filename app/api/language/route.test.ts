import { expect, it } from "vitest";
import { POST } from "./route.ts";

const CHOSEN = { language: "en", back: "/reviews/a?b=c" };

function post(fields: Record<string, string> | string, headers: Record<string, string> = {}): Request {
  const body = typeof fields === "string" ? fields : new URLSearchParams(fields);
  return new Request("http://localhost:3000/api/language", { method: "POST", body, headers });
}

const cases: { title: string; request: Request; expected: { status: number; location: string | null } }[] = [
  { title: "a choice", request: post(CHOSEN), expected: { status: 303, location: "/reviews/a?b=c" } },
  {
    title: "another site's form",
    request: post(CHOSEN, { "sec-fetch-site": "cross-site" }),
    expected: { status: 403, location: null },
  },
  {
    title: "a way back to another host",
    request: post({ ...CHOSEN, back: "//evil.example/" }),
    expected: { status: 303, location: "/" },
  },
  {
    title: "a way back that a parser takes for another host once it has dropped a tab",
    request: post({ ...CHOSEN, back: "/\t/evil.example/" }),
    expected: { status: 303, location: "/" },
  },
  { title: "an unknown language", request: post({ language: "xx" }), expected: { status: 400, location: null } },
  { title: "no form", request: post("{}"), expected: { status: 400, location: null } },
  {
    title: "a form that breaks off",
    request: post("--x", { "content-type": "multipart/form-data; boundary=x" }),
    expected: { status: 400, location: null },
  },
  {
    title: "a form without an end",
    request: post({ ...CHOSEN, more: "x".repeat(5_000_000) }),
    expected: { status: 413, location: null },
  },
];

it.each(cases)("$title", async ({ request, expected }) => {
  const { status, headers } = await POST(request);
  expect({ status, location: headers.get("location") }).toEqual(expected);
});
