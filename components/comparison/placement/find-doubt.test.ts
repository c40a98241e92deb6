import { describe, expect, it } from "vitest";
import { compactComparison } from "#lib/compare/compact-comparison.ts";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import { builtInTemplates } from "#templates/built-in.ts";
import { findDoubt } from "./find-doubt.ts";

const [template] = builtInTemplates;
if (!template) throw new Error("no template");
const [first, second, third] = template.items.map(({ key }) => key) as [string, string, string];

function answer(item: string, state: ItemAnswer["state"]): ItemAnswer {
  return {
    ...{
      rowId: `row-${item}`,
      item,
      relation: "equal",
      state,
      confidence: 0.5,
      number: "",
      question: "",
      text: "有り",
    },
    remarks: "",
    source: { documentId: "", sheet: "", row: 1, page: null, cell: null },
    answer: {
      ...{ status: "met", method: "", confidence: 1, because: null, facts: [], conditions: [] },
      ...{ evidence: [], covered: [], uncovered: [], flags: [] },
    },
  };
}

const sheet = { vendor: "A", service: "", language: "ja", disclosedOn: null, fileName: "a.csv", sha256: "" };
const compared = compareAnswers(template, [
  { ...sheet, id: "x", answers: [answer(first, "placed"), answer(third, "review")] },
  { ...sheet, id: "y", answers: [answer(first, "review"), answer(second, "placed")] },
]);
const comparison = compactComparison(compared, { most: 90 });
const one = { item: first, sheet: "y" };
const other = { item: third, sheet: "x" };
const search = { order: "template" as const, sheets: ["x", "y"] };

describe("findDoubt", () => {
  it.each([
    { title: "the first", from: null, step: 1 as const, cell: one, at: 1 },
    { title: "the next", from: one, step: 1 as const, cell: other, at: 2 },
    {
      title: "from a sure cell between them",
      from: { item: second, sheet: "x" },
      step: 1 as const,
      cell: other,
      at: 2,
    },
    { title: "back from a sure cell", from: { item: second, sheet: "x" }, step: -1 as const, cell: one, at: 1 },
    { title: "after the last comes the first", from: other, step: 1 as const, cell: one, at: 1 },
    { title: "before the first comes the last", from: one, step: -1 as const, cell: other, at: 2 },
    { title: "backwards from nowhere: the last", from: null, step: -1 as const, cell: other, at: 2 },
  ])("$title", ({ from, step, cell, at }) => {
    expect(findDoubt(comparison, { ...search, from, step })).toEqual({ cell, at, count: 2 });
  });

  it("counts the cell one stands at while its details are not open", () => {
    const found = findDoubt(comparison, { ...search, from: one, itself: true, step: 1 });
    expect(found).toEqual({ cell: one, at: 1, count: 2 });
  });

  it("passes over hidden columns", () => {
    const found = findDoubt(comparison, { ...search, sheets: ["y"], from: one, step: 1 });
    expect(found).toEqual({ cell: one, at: 1, count: 1 });
  });

  it("finds nothing where nothing is doubtful", () => {
    const found = findDoubt(comparison, { ...search, sheets: [], from: null, step: 1 });
    expect(found).toEqual({ cell: null, at: 0, count: 0 });
  });
});
