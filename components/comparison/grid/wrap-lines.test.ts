import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapLines } from "./wrap-lines.ts";

const width = (character: string) => (character.charCodeAt(0) > 0x2e80 ? 10 : 5);

describe("wrapLines", () => {
  it.each([
    { title: "an empty text is a line", text: "", expected: 1 },
    { title: "line breaks", text: "有り\n\n無し", expected: 3 },
    { title: "Japanese breaks anywhere", text: "あいうえおかきくけこさ", expected: 2 },
    { title: "a word moves whole", text: "aaaaaaaaaaaaaa bbbbbbbb", expected: 2 },
    { title: "a word that is too long is cut", text: "a".repeat(50), expected: 3 },
  ])("$title", ({ text, expected }) => {
    expect(wrapLines(text, 100, width)).toBe(expected);
  });

  it("never says fewer lines than the width alone needs", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "表", "-") }), (text) => {
        const needed = Math.ceil([...text].reduce((sum, one) => sum + width(one), 0) / 100);
        expect(wrapLines(text, 100, width)).toBeGreaterThanOrEqual(Math.max(1, needed));
      }),
    );
  });
});
