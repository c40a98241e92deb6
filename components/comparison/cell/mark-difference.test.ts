import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markDifference } from "./mark-difference.ts";

const added = (base: string, text: string, language: "ja" | "en") =>
  markDifference({ base, text, language }).flatMap((piece) => (piece.added ? [piece.text] : []));

describe("markDifference", () => {
  it.each([
    { title: "equal texts", base: "有り", text: "有り", language: "ja", expected: [] },
    { title: "an English word", base: "kept for 30 days", text: "kept for 90 days", language: "en", expected: ["90"] },
    {
      title: "Japanese, which has no spaces",
      base: "日次で取得します",
      text: "週次で取得します",
      language: "ja",
      expected: ["週"],
    },
    { title: "next to nothing in common", base: "無し", text: "毎月実施しています", language: "ja", expected: [] },
    { title: "nothing to compare with", base: "", text: "有り", language: "ja", expected: ["有り"] },
    { title: "nothing said", base: "有り", text: "", language: "ja", expected: [] },
  ] as const)("$title", ({ base, text, language, expected }) => {
    expect(added(base, text, language)).toEqual(expected);
  });

  it("loses no character of the text", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", " ", "\n", "表", "日次", "90") });
    fc.assert(
      fc.property(texts, texts, (base, text) => {
        const pieces = markDifference({ base, text, language: "ja" });
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});
