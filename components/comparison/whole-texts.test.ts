import { describe, expect, it } from "vitest";
import { compactComparison } from "#lib/compare/compact-comparison.ts";
import { sampleComparison } from "#lib/testing/sample-answers.ts";
import { completeGrid, sheetsToComplete } from "./whole-texts.ts";

const comparison = sampleComparison();
const ids = comparison.sheets.map(({ id }) => id);
// Rows of the sample share their ids between sheets: made distinct, as stored ones are.
for (const { cells } of comparison.rows) {
  cells.forEach(({ answers }, sheet) => {
    for (const answer of answers) answer.rowId = `${ids[sheet]}-${answer.rowId}`;
  });
}
const whole = compactComparison(comparison, { most: 1000 });
const cut = compactComparison(comparison, { most: 6 });
const textsOf = (sheet: number) =>
  new Map(
    comparison.rows.flatMap(({ cells }) =>
      (cells[sheet]?.answers ?? []).map(({ rowId, text }) => [rowId, text] as const),
    ),
  );

describe("completeGrid", () => {
  it("makes every answer of the sheets that were asked for whole, to the letter", () => {
    const [first, second, third] = ids.map((_, sheet) => textsOf(sheet));
    expect(completeGrid(cut, new Map([...first!, ...second!, ...third!]))).toEqual(whole);
    const partly = completeGrid(cut, first!);
    expect(partly.rows.map(({ cells }) => cells[0])).toEqual(whole.rows.map(({ cells }) => cells[0]));
    expect(partly.rows.every(({ cells }, row) => cells[2] === cut.rows[row]?.cells[2])).toBe(true);
  });

  it("knows which sheets still lack something", () => {
    expect(sheetsToComplete(cut, ids)).toEqual(ids);
    expect(sheetsToComplete(completeGrid(cut, textsOf(0)), ids)).toEqual(ids.slice(1));
    expect(sheetsToComplete(whole, ids)).toEqual([]);
  });
});
