import { expect, it } from "vitest";
import type { MarkedRequirement, Outcome } from "#lib/domain/judgement.ts";
import { decidingQuestions } from "./deciding-questions.ts";
import { weighMarks } from "./weigh-marks.ts";

/** Marks of so many sheets, all of them with the same outcomes, one requirement for each weight. */
function marksOf(weights: readonly number[], sheets: number, outcome: Outcome) {
  const cells = Array.from({ length: sheets }, () => ({ outcome }));
  const requirements = weights.map(
    (weight, index): MarkedRequirement => ({ item: `i${index}`, must: false, weight, section: 0, cells }),
  );
  return {
    sections: [{ ja: "", en: "" }],
    requirements,
    ...weighMarks(requirements, { sections: 1, sheets }),
  };
}

it("asks all, and says how few it might be, where thousands of answers that all weigh differently are open", () => {
  const weights = Array.from({ length: 120 }, (_, index) => 1 + index / 100);
  const { open, surely, atLeast, quickest } = decidingQuestions(marksOf(weights, 50, "unknown"));
  expect([open, surely?.count, surely?.listed.length, atLeast]).toEqual([6000, 6000, 60, 1]);
  // Of each of the 50 sheets the weightiest, and of the first ten one more.
  expect(surely?.beyond).toEqual(Array.from({ length: 50 }, (_, sheet) => (sheet < 10 ? 118 : 119)));
  // All of one sheet pass but the two lightest, which weigh less than the weightiest of each other, and that one fails.
  expect(quickest?.length).toBe(118 + 49);
});

it("looks once at what weighs the same, and orders by weight", () => {
  const { surely } = decidingQuestions(marksOf([1, 3, 3], 2, "unknown"));
  expect(surely?.listed.map(({ item, sheet }) => `${item} ${sheet}`)).toEqual([
    "i1 0",
    "i2 0",
    "i1 1",
    "i2 1",
    "i0 0",
    "i0 1",
  ]);
  expect(surely?.listed[0]?.ifPass).toBe(surely?.listed[1]?.ifPass);
});
