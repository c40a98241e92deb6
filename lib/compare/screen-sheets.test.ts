import fc from "fast-check";
import { expect, it } from "vitest";
import { flagSchema, statusSchema } from "#lib/domain/answer.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import { relationSchema } from "#lib/domain/placement.ts";
import { askedStatuses, type Condition, type Requirement } from "#lib/domain/requirements.ts";
import { sampleAnswer, sampleFact, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { compareAnswers } from "./compare-answers.ts";
import { judgeComparison } from "./judge-comparison.ts";
import { packSheet, screenCells, screenedSheets } from "./screen-sheets.ts";

const today = "2026-11-25";
const items = ["a", "b", "c"];
const template = sampleTemplate(items.map((key) => sampleItem(key)));

const factArb = fc.constantFrom(
  sampleFact({ kind: "percentage", value: 99.9, unit: "%", qualifier: "target", text: "99.9%", start: 2, end: 7 }),
  sampleFact({ kind: "percentage", value: 99, unit: "%", qualifier: "actual" }),
  sampleFact({ kind: "duration", value: 3, unit: "month", qualifier: "deletion" }),
  sampleFact({ kind: "certification", value: "SOC 2", qualifier: "Type II" }),
  sampleFact({ kind: "location", value: "JP", qualifier: "Tokyo" }),
  sampleFact({ kind: "location", value: "Europe" }),
  sampleFact({ kind: "protocol", value: "TLS 1.1" }),
);

const textArb = fc.constantFrom("", "対象外", "対象外：自社の設備を持たないため", "N/A, no own racks", "あり");

const answerArb: fc.Arbitrary<ItemAnswer> = fc
  .record({
    item: fc.constantFrom(...items),
    status: fc.constantFrom(...statusSchema.exclude(["not_in_sheet"]).options),
    relation: fc.constantFrom(...relationSchema.options),
    state: fc.constantFrom("placed" as const, "placed" as const, "review" as const),
    confidence: fc.constantFrom(0.5, 0.8, 0.95),
    flags: fc.uniqueArray(fc.constantFrom(...flagSchema.options), { maxLength: 2 }),
    facts: fc.array(factArb, { maxLength: 3 }),
    text: textArb,
    remarks: fc.constantFrom("", "無し", "設備は委託先のもの"),
    word: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ item, status, relation, state, text, remarks, word, ...answer }) => {
    const because = word > 0 && text.length >= word ? { text: text.slice(0, word), start: 0, end: word } : null;
    return sampleAnswer(item, { status, relation, state, text, remarks, answer: { ...answer, because } });
  });

const clauseArb: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ status: fc.uniqueArray(fc.constantFrom(...askedStatuses), { minLength: 1, maxLength: 3 }) }),
  fc.constantFrom<Condition>(
    { every: { fact: "percentage", unit: "%", atLeast: 99.9 } },
    { every: { fact: "duration", unit: "day", atMost: 90, qualifiers: ["deletion"] } },
    { some: { fact: "certification", oneOf: ["ISO/IEC 27001", "SOC 2"] } },
    { every: { fact: "location", oneOf: ["JP"] } },
    { every: { fact: "protocol", atLeast: "TLS 1.2" } },
    { age: { atMost: 24, unit: "month" } },
  ),
);
const { condition: conditionArb } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    clauseArb,
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

const requirementsArb: fc.Arbitrary<Requirement[]> = fc
  .subarray(items, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((item) =>
        fc.record(
          { item: fc.constant(item), must: fc.boolean(), weight: fc.integer({ min: 0, max: 3 }), accept: conditionArb },
          { requiredKeys: ["item", "must"] },
        ),
      ),
    ),
  );

const sheetsArb = fc
  .array(
    fc.record({
      answers: fc.array(answerArb, { maxLength: 6 }),
      disclosedOn: fc.constantFrom(null, "2026", "2024-11-25", "2024-11-24", "2027-01-01"),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((sheets) => sheets.map(({ answers, disclosedOn }, at) => sampleSheet(`v${at}`, answers, { disclosedOn })));

it("screening says of many sheets what judging their comparison says", () => {
  fc.assert(
    fc.property(sheetsArb, requirementsArb, (sheets, requirements) => {
      const comparison = compareAnswers(template, sheets);
      const profile = { name: "t", template: "sample", requirements };
      const judgement = judgeComparison(comparison, profile, { today });
      const packed = sheets.map(({ answers, disclosedOn }) => ({ disclosedOn, ...packSheet(template, answers) }));
      const screened = judgement.requirements.map(({ item, must, weight, section }) => {
        const requirement = requirements.find((one) => one.item === item) ?? { item, must };
        const contents = packed.map(({ cells, disclosedOn }) => ({
          disclosedOn,
          content: cells.find((cell) => cell.item === item)?.content,
        }));
        return { item, must, weight, section, cells: screenCells({ requirement, sheets: contents, today }) };
      });
      expect(screened.map(({ cells }) => cells)).toEqual(
        judgement.requirements.map(({ cells }) => cells.map(({ outcome }) => ({ outcome }))),
      );
      const standings = screenedSheets(screened, sheets.length);
      expect(standings.map(({ musts, score }) => ({ musts, score }))).toEqual(
        judgement.sheets.map(({ musts, score }) => ({ musts, score })),
      );
      expect(packed.map(({ coverage }) => coverage)).toEqual(
        comparison.coverage.map(({ items: _, ...counts }) =>
          Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
        ),
      );
    }),
    { numRuns: 200 },
  );
});
