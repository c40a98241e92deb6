import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapLines } from "./wrap-lines.ts";

// Full-width characters are two units wide, others one.
const measure = (text: string) => [...text].reduce((sum, character) => sum + (character > "\u2000" ? 2 : 1), 0);

describe("wrapLines", () => {
  it.each([
    { title: "English by words", text: "full backup every week", width: 12, expected: ["full backup ", "every week"] },
    { title: "Japanese by characters", text: "差分を日次で実施", width: 8, expected: ["差分を日", "次で実施"] },
    { title: "no full stop at a line's start", text: "差分を日。次", width: 8, expected: ["差分を", "日。次"] },
    { title: "no opening bracket at a line's end", text: "差分を（日次", width: 8, expected: ["差分を", "（日次"] },
    { title: "line breaks and blank lines", text: "a\n\nb", width: 8, expected: ["a", "", "b"] },
    { title: "a word longer than a line", text: "abcdefghij", width: 4, expected: ["abcd", "efgh", "ij"] },
    { title: "a hash after a word", text: "x 0123456789", width: 5, expected: ["x ", "01234", "56789"] },
    { title: "nothing", text: "", width: 5, expected: [""] },
  ])("$title", ({ text, width, expected }) => {
    expect(wrapLines(text, width, measure)).toEqual(expected);
  });

  it("keeps every character but line breaks, and every line within the width", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "-", " ", "日", "。", "（", "\n", "😀", "/") });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (given, width) => {
        const lines = wrapLines(given, width, measure);
        expect(lines.join("")).toBe(given.replaceAll("\n", ""));
        for (const line of lines) expect(measure(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});
