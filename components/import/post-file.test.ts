import { expect, it } from "vitest";
import { readAnswer } from "./post-file.ts";

const cases: { title: string; status: number; text: string; expected: ReturnType<typeof readAnswer> }[] = [
  { title: "a value", status: 200, text: '{"sheets":[]}', expected: { ok: true, value: { sheets: [] } } },
  {
    title: "a refusal by its code",
    status: 422,
    text: '{"code":"file-encrypted","detail":"xlsx"}',
    expected: { kind: "refused", code: "file-encrypted", detail: "xlsx" },
  },
  {
    title: "a failure of the request",
    status: 404,
    text: '{"code":"no-such-review","detail":""}',
    expected: { kind: "failed", code: "no-such-review" },
  },
  { title: "a page instead of JSON", status: 502, text: "<html>", expected: { kind: "failed", code: "internal" } },
  {
    title: "a code nobody knows",
    status: 418,
    text: '{"code":"toString"}',
    expected: { kind: "failed", code: "internal" },
  },
  { title: "success without a value", status: 200, text: "", expected: { kind: "failed", code: "internal" } },
];

it.each(cases)("$title", ({ status, text, expected }) => {
  expect(readAnswer(status, text)).toEqual(expected);
});
