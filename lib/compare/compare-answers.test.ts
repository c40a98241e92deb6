import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flagSchema, statusSchema } from "#lib/domain/answer.ts";
import type { Comparison, SheetAnswers } from "#lib/domain/comparison.ts";
import { relationSchema } from "#lib/domain/placement.ts";
import {
  sampleAnswer,
  sampleComparison,
  sampleFact,
  sampleItem,
  sampleSheet,
  sampleTemplate,
} from "#lib/testing/sample-answers.ts";
import { arrangeRows } from "./arrange-rows.ts";
import { compareAnswers } from "./compare-answers.ts";

const keys = ["a", "b", "c", "d", "e"];

const template = sampleTemplate(keys.map((key, index) => sampleItem(key, { weight: index })));

const anyAnswer = fc
  .record({
    item: fc.constantFrom(...keys),
    status: fc.constantFrom(...statusSchema.options),
    relation: fc.constantFrom(...relationSchema.options),
    state: fc.constantFrom("placed" as const, "review" as const),
    text: fc.constantFrom("", "有り", "99.9%", "３か月", "=1+1"),
    flags: fc.subarray([...flagSchema.options]),
    facts: fc.array(fc.integer({ min: 1, max: 3 }).map((value) => sampleFact({ kind: "count", value }))),
  })
  .map(({ item, facts, flags, ...given }) => sampleAnswer(item, { ...given, answer: { facts, flags } }));

const anySheet = fc
  .record({ vendor: fc.string(), answers: fc.array(anyAnswer, { maxLength: 8 }) })
  .map(({ vendor, answers }) => sampleSheet(vendor, answers));

const anySheets = fc.array(anySheet, { maxLength: 6 });

describe("compareAnswers", () => {
  it("compares three sheets", () => {
    const { rows, coverage, decidingOrder, sheets } = sampleComparison();
    expect(rows.map(({ item, agreement, power }) => ({ item, agreement, power: power.toFixed(3) }))).toEqual([
      { item: "uptime", agreement: "different", power: "3.170" },
      { item: "backup", agreement: "different", power: "1.585" },
      { item: "certificate", agreement: "different", power: "1.585" },
      { item: "fire", agreement: "same", power: "0.000" },
      { item: "escrow", agreement: "missing", power: "0.918" },
    ]);
    expect(rows.map(({ cells }) => cells.map(({ status }) => status))).toEqual([
      ["met", "met", "conditional"],
      ["informational", "informational", "informational"],
      ["not_met", "needs_review", "not_disclosed"],
      ["met", "met", "met"],
      ["not_in_sheet", "unanswered", "not_in_sheet"],
    ]);
    expect(decidingOrder.map((index) => keys[index])).toEqual(["a", "c", "b", "d", "e"]);
    expect(coverage[1]).toMatchObject({
      items: 5,
      met: 2,
      informational: 1,
      unanswered: 1,
      needs_review: 1,
      not_met: 0,
    });
    expect(sheets.map((sheet) => "answers" in sheet)).toEqual([false, false, false]);
  });

  it("refuses an answer to an item that the template does not have", () => {
    const sheet = sampleSheet("v", [sampleAnswer("unknown", { status: "met" })]);
    expect(() => compareAnswers(template, [sheet])).toThrow("item unknown is not in template sample v1");
  });

  it("has every item once, in the template's order, and a cell for every sheet", () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const { rows, decidingOrder } = compareAnswers(template, sheets);
        expect(rows.map(({ item }) => item)).toEqual(keys);
        expect(rows.every(({ cells }) => cells.length === sheets.length)).toBe(true);
        expect(decidingOrder.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
      }),
    );
  });

  it("loses no answer", () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const { rows } = compareAnswers(template, sheets);
        for (const [index, sheet] of sheets.entries()) {
          const held = rows.flatMap(({ cells }) => cells[index]?.answers ?? []);
          expect(new Set(held)).toEqual(new Set(sheet.answers));
          expect(held.length).toBe(sheet.answers.length);
        }
      }),
    );
  });

  it("does not depend on the order of the sheets, but for that of the columns", () => {
    const reversed = (comparison: Comparison): Comparison => ({
      ...comparison,
      sheets: comparison.sheets.toReversed(),
      rows: comparison.rows.map((row) => ({ ...row, cells: row.cells.toReversed() })),
      coverage: comparison.coverage.toReversed(),
    });
    fc.assert(
      fc.property(anySheets, (sheets) => {
        expect(compareAnswers(template, sheets.toReversed())).toEqual(reversed(compareAnswers(template, sheets)));
      }),
    );
  });

  it("finds no difference between a sheet and itself", () => {
    fc.assert(
      fc.property(anySheet, fc.integer({ min: 1, max: 4 }), (sheet, times) => {
        const { rows } = compareAnswers(template, Array.from<SheetAnswers>({ length: times }).fill(sheet));
        expect(rows.filter(({ agreement, power }) => agreement === "different" || power !== 0)).toEqual([]);
      }),
    );
  });

  it("counts every cell of a sheet once", () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        for (const { items, ...counts } of compareAnswers(template, sheets).coverage) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items);
        }
      }),
    );
  });
});

describe("arrangeRows", () => {
  const order = fc.constantFrom("template" as const, "power" as const);

  it("shows, folds or filters every row, each once", () => {
    const options = fc.record(
      {
        order,
        onlyDifferences: fc.boolean(),
        statuses: fc.subarray([...statusSchema.options]),
        flagged: fc.boolean(),
        found: fc.option(fc.subarray(template.items.map(({ key }) => key)).map((keys) => new Set(keys))),
      },
      { requiredKeys: ["order", "onlyDifferences"] },
    );
    fc.assert(
      fc.property(anySheets, options, (sheets, given) => {
        const comparison = compareAnswers(template, sheets);
        const { shown, folded, filtered } = arrangeRows(comparison, given);
        const kept = [...shown, ...folded.flatMap(({ rows }) => rows)];
        expect(kept.length + filtered).toBe(comparison.rows.length);
        expect(new Set(kept).size).toBe(kept.length);
        expect(kept.every((row) => comparison.rows.includes(row))).toBe(true);
        if (given.onlyDifferences) expect(shown.every(({ agreement }) => agreement === "different")).toBe(true);
      }),
    );
  });

  it("shows and folds all rows where nothing is filtered", () => {
    fc.assert(
      fc.property(anySheets, order, fc.boolean(), (sheets, given, onlyDifferences) => {
        const comparison = compareAnswers(template, sheets);
        const { shown, folded, filtered } = arrangeRows(comparison, { order: given, onlyDifferences });
        expect(filtered).toBe(0);
        expect(new Set([...shown, ...folded.flatMap(({ rows }) => rows)])).toEqual(new Set(comparison.rows));
        for (const { rows, counts } of folded) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        }
      }),
    );
  });

  it("puts what decides first", () => {
    const { shown, folded } = arrangeRows(sampleComparison(), { order: "power", onlyDifferences: true });
    expect(shown.map(({ item }) => item)).toEqual(["uptime", "certificate", "backup"]);
    expect(
      folded.map(({ agreement, rows, counts }) => [agreement, rows.map(({ item }) => item), counts]),
    ).toMatchObject([
      ["same", ["fire"], { met: 1, unanswered: 0 }],
      ["missing", ["escrow"], { met: 0, unanswered: 1 }],
    ]);
  });

  it.each([
    { title: "a status", options: { statuses: ["not_disclosed" as const] }, expected: ["certificate"] },
    {
      title: "no status in particular",
      options: { statuses: [] },
      expected: ["uptime", "backup", "certificate", "fire", "escrow"],
    },
    { title: "flagged answers", options: { flagged: true }, expected: ["certificate"] },
    { title: "a section that is not there", options: { section: "ネットワーク" }, expected: [] },
    { title: "what a search found", options: { found: new Set(["fire", "uptime"]) }, expected: ["uptime", "fire"] },
    { title: "a section and what was found", options: { section: "節", found: new Set(["fire"]) }, expected: [] },
    { title: "nothing where nothing was found", options: { found: new Set<string>() }, expected: [] },
  ])("keeps $title", ({ options, expected }) => {
    const { shown } = arrangeRows(sampleComparison(), { order: "template", onlyDifferences: false, ...options });
    expect(shown.map(({ item }) => item)).toEqual(expected);
  });
});
