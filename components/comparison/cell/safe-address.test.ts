import { describe, expect, it } from "vitest";
import { safeAddress } from "./safe-address.ts";

describe("safeAddress", () => {
  it.each([
    { url: "https://example.com/a?b=1", expected: "https://example.com/a?b=1" },
    { url: "http://example.com", expected: "http://example.com/" },
    { url: "javascript:alert(1)", expected: null },
    { url: " java\nscript:alert(1)", expected: null },
    { url: "data:text/html,x", expected: null },
    { url: "file:///etc/passwd", expected: null },
    { url: "/relative", expected: null },
    { url: "", expected: null },
  ])("$url", ({ url, expected }) => {
    expect(safeAddress(url)).toBe(expected);
  });
});
