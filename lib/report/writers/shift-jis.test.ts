import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeShiftJis } from "./shift-jis.ts";

const decode = (bytes: Uint8Array) => new TextDecoder("shift_jis").decode(bytes);

describe("encodeShiftJis", () => {
  it.each([
    ["回答：有り①㈱髙 ABC~\\?", "回答：有り①㈱髙 ABC~\\?", []],
    // One code in cp932, which Windows reads as the full-width forms.
    ["1〜2−3", "1～2－3", []],
    [
      "😀 한 😀é",
      "[U+1F600] [U+D55C] [U+1F600][U+00E9]",
      [
        { character: "😀", count: 2 },
        { character: "한", count: 1 },
        { character: "é", count: 1 },
      ],
    ],
    ["a\ud800b", "a[U+FFFD]b", [{ character: "\ufffd", count: 1 }]],
  ])("%s", (text, shown, unheld) => {
    const encoded = encodeShiftJis(text);
    expect(decode(encoded.bytes)).toBe(shown);
    expect(encoded.unheld).toEqual(unheld);
  });

  it("loses nothing unseen, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        const { bytes, unheld } = encodeShiftJis(text);
        const listed = new Set(unheld.map(({ character }) => character));
        const lost = [...text.toWellFormed()].filter((character) => !listed.has(character));
        const shown = decode(bytes).normalize("NFKC");
        expect(lost.filter((character) => !shown.includes(character.normalize("NFKC")))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
