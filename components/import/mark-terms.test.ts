import fc from "fast-check";
import { expect, it } from "vitest";
import { markTerms } from "./mark-terms.ts";

function picture(text: string, terms: string[]): string {
  return markTerms(text, terms)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");
}

const cases = [
  {
    title: "a term is marked as written",
    text: "災害発生時のシステム復旧",
    terms: ["復旧"],
    expected: "災害発生時のシステム[復旧]",
  },
  { title: "width and case do not matter", text: "ＤＲ対策", terms: ["dr"], expected: "[ＤＲ]対策" },
  { title: "terms that touch are one mark", text: "死活監視", terms: ["死活", "監視"], expected: "[死活監視]" },
  { title: "every occurrence", text: "有り、有り", terms: ["有り"], expected: "[有り]、[有り]" },
  { title: "an empty term marks nothing", text: "有り", terms: ["", " "], expected: "有り" },
];

it.each(cases)("$title", ({ text, terms, expected }) => {
  expect(picture(text, terms)).toBe(expected);
});

it("loses no letter", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.string({ unit: "grapheme", maxLength: 3 })),
      (text, terms) => {
        expect(
          markTerms(text, terms)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      },
    ),
  );
});
