import { describe, expect, it } from "vitest";
import { compactComparison } from "#lib/compare/compact-comparison.ts";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { builtInTemplates } from "#templates/built-in.ts";
import { countSections } from "./count-sections.ts";

const sheet = { vendor: "A", service: "", language: "ja", disclosedOn: null, fileName: "a.csv", sha256: "" };

describe("countSections", () => {
  it.each(["ja", "en"] as const)("counts every item once for every sheet (%s)", (language) => {
    const [template] = builtInTemplates;
    if (!template) throw new Error("no template");
    const sheets = [
      { ...sheet, id: "1", answers: [] },
      { ...sheet, id: "2", answers: [] },
    ];
    const lines = countSections(compactComparison(compareAnswers(template, sheets), { most: 90 }), language);
    expect(lines.reduce((sum, { items }) => sum + items, 0)).toBe(template.items.length);
    for (const { items, sheets: counts } of lines) {
      expect(counts).toEqual([
        { met: 0, open: 0, refused: 0, missing: items },
        { met: 0, open: 0, refused: 0, missing: items },
      ]);
    }
  });
});
