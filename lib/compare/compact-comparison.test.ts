import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  sampleAnswer,
  sampleComparison,
  sampleItem,
  sampleSheet,
  sampleTemplate,
} from "#lib/testing/sample-answers.ts";
import { compactComparison } from "./compact-comparison.ts";
import { compareAnswers } from "./compare-answers.ts";

function compactText(text: string, most: number) {
  const sheet = sampleSheet("A", [sampleAnswer("a", { status: "met", text })]);
  const { rows } = compactComparison(compareAnswers(sampleTemplate([sampleItem("a")]), [sheet]), { most });
  const answer = rows[0]?.cells[0]?.answers[0];
  if (!answer) throw new Error("no answer");
  return answer;
}

describe("compactComparison", () => {
  it("keeps all but what only an opened cell shows", () => {
    const comparison = sampleComparison();
    const { rows, ...rest } = compactComparison(comparison, { most: 1000 });
    const sheets = comparison.sheets.map(({ sha256: _, ...sheet }) => sheet);
    expect(rest).toEqual({ ...comparison, sheets, rows: undefined });
    expect(
      rows[0]?.cells.map(({ status, alike, facts, answers }) => [status, alike, facts.length, answers[0]?.text]),
    ).toEqual([
      ["met", 0, 1, "99.9%"],
      ["met", 1, 1, "99.95％"],
      ["conditional", 2, 0, "99.9% on the <b>Business</b> plan | see SLA"],
    ]);
    expect(rows[3]?.cells.map(({ alike }) => alike)).toEqual([0, 0, 0]);
    expect(rows[1]?.cells.map(({ evidence }) => evidence)).toEqual([1, 0, 0]);
    expect(rows[2]?.cells[1]?.answers).toEqual([
      { rowId: "row-certificate", state: "review", text: "有", whole: true },
    ]);
  });

  it.each([
    { title: "a text as long as allowed", text: "有り：毎日", most: 5, shown: "有り：毎日", whole: true },
    { title: "a longer one", text: "有り：毎日です", most: 5, shown: "有り：毎日", whole: false },
    { title: "no half of a character", text: "有り𠮷野", most: 3, shown: "有り", whole: false },
    { title: "a mark with its letter", text: "バックか\u3099ある", most: 4, shown: "バック", whole: false },
    { title: "nothing", text: "", most: 5, shown: "", whole: true },
  ])("keeps $title", ({ text, most, shown, whole }) => {
    expect(compactText(text, most)).toMatchObject({ text: shown, whole });
  });

  it("cuts any text to its beginning, and says so", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const { text: shown, whole } = compactText(text, most);
        expect(text.startsWith(shown)).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(whole).toBe(shown === text);
      }),
    );
  });
});
