import { describe, expect, it } from "vitest";
import { isSafeAddress, safeLinks } from "./safe-links.ts";

describe("isSafeAddress", () => {
  it.each([
    { url: "https://example.com/a?b=c&d=e#f", expected: true },
    { url: "HTTP://example.com", expected: true },
    { url: "mailto:security@example.com", expected: true },
    { url: "https://例え.jp/資料", expected: true },
    { url: "javascript:alert(1)", expected: false },
    { url: "JaVaScRiPt:alert(1)", expected: false },
    { url: " javascript:alert(1)", expected: false },
    { url: "java\tscript:alert(1)", expected: false },
    { url: "data:text/html,<script>alert(1)</script>", expected: false },
    { url: "file:///etc/passwd", expected: false },
    { url: "//example.com", expected: false },
    { url: "https://", expected: false },
    { url: 'https://example.com/"onmouseover="x', expected: false },
    { url: "https://example.com/\u0000", expected: false },
    { url: "", expected: false },
  ])("$url", ({ url, expected }) => {
    expect(isSafeAddress(url)).toBe(expected);
  });
});

describe("safeLinks", () => {
  it("keeps each safe address once", () => {
    const link = { text: "a", url: "https://example.com/" };
    expect(safeLinks([link, { text: "b", url: link.url }, { text: "c", url: "javascript:0" }])).toEqual([link]);
  });
});
