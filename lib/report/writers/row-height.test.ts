import { describe, expect, it } from "vitest";
import { countLines, rowHeight } from "./row-height.ts";

describe("countLines", () => {
  it.each([
    { title: "nothing", text: "", width: 10, expected: 1 },
    { title: "what fits", text: "99.9%", width: 10, expected: 1 },
    { title: "line breaks", text: "a\n\nb", width: 10, expected: 3 },
    { title: "Japanese, two digits a character", text: "差分バックアップを日次で", width: 13, expected: 2 },
    { title: "Latin letters", text: "x".repeat(30), width: 11, expected: 4 },
    { title: "a column too narrow for anything", text: "あい", width: 0, expected: 3 },
  ])("$title", ({ text, width, expected }) => {
    expect(countLines(text, width)).toBe(expected);
  });
});

describe("rowHeight", () => {
  it("is that of the highest cell", () => {
    const cells = [
      { text: "a", width: 10 },
      { text: "a\nb\nc", width: 10 },
    ];
    expect(rowHeight(cells)).toBe(47);
  });

  it("is never more than a worksheet can have", () => {
    expect(rowHeight([{ text: "a\n".repeat(500), width: 10 }])).toBe(409);
  });

  it("holds a line where there are no cells", () => {
    expect(rowHeight([])).toBe(19);
  });
});
