import { expect, it } from "vitest";
import { localPath } from "./local-path.ts";

it.each([
  ["/", "/"],
  ["/reviews/example?only=all&order=gap", "/reviews/example?only=all&order=gap"],
  ["/reviews/example#part", "/reviews/example"],
  ["/a/../work", "/work"],
  ["//evil.example/", "/"],
  ["/\\evil.example/", "/"],
  ["/\t/evil.example/", "/"],
  ["/\n\\evil.example/", "/"],
  ["https://evil.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["evil.example", "/"],
  ["", "/"],
  [undefined, "/"],
  [["/work"], "/"],
])("%j leads to %j", (back, expected) => {
  expect(localPath(back)).toBe(expected);
});
