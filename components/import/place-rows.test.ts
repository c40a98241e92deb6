import { describe, expect, it } from "vitest";
import type { RowPlacement } from "#lib/domain/placement.ts";
import type { Bucket, SourceRow } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { type PreviewRow, placeRows } from "./place-rows.ts";
import { rowOptions } from "./row-options.ts";
import { summarisePreview } from "./summarise-preview.ts";

const none: RowPlacement = { placements: [], alternatives: [] };

function row(gridRow: number, bucket: Bucket = "question"): SourceRow {
  return {
    bucket,
    sheet: "S",
    gridRow,
    row: gridRow,
    page: null,
    number: "",
    path: [],
    question: `q${gridRow}`,
    answer: "a",
    detail: "",
    remarks: "",
    cells: {},
    links: [],
    unit: "",
    example: "",
    allowed: [],
    text: `q${gridRow} | a`,
    reason: "question-row",
  };
}

function found(state: "placed" | "review", ...items: [string, number][]): RowPlacement {
  return {
    placements: items.map(([item, confidence]) => ({
      item,
      relation: "equal",
      confidence,
      method: "likeness",
      state,
      reasons: [`like ${item}`],
    })),
    alternatives: [
      { item: "dr", confidence: 0.4, reasons: ["復旧"] },
      { item: "uptime", confidence: 0.2, reasons: [] },
      { item: "backup", confidence: 0.1, reasons: [] },
    ],
  };
}

function place(placement: RowPlacement, decision?: string[]): PreviewRow | undefined {
  return placeRows([row(7)], { placements: [placement], decisions: decision ? { "S!7": decision } : {} })[0];
}

describe("placeRows", () => {
  const cases: { title: string; placement: RowPlacement; decision?: string[]; expected: Partial<PreviewRow> }[] = [
    {
      title: "a placed row is sure",
      placement: found("placed", ["dr", 0.97]),
      expected: { standing: "sure", decided: false, items: ["dr"], confidence: 0.97 },
    },
    {
      title: "a row in review is to be checked; the least sure place counts",
      placement: found("review", ["dr", 0.7], ["uptime", 0.5]),
      expected: { standing: "check", decided: false, items: ["dr", "uptime"], confidence: 0.5 },
    },
    {
      title: "a row without a place is outside",
      placement: none,
      expected: { standing: "outside", decided: false, items: [], confidence: null },
    },
    {
      title: "a person overrules",
      placement: found("placed", ["dr", 0.97]),
      decision: ["uptime"],
      expected: { standing: "sure", decided: true, items: ["uptime"], confidence: null },
    },
    {
      title: "a person says that there is no such item",
      placement: found("review", ["dr", 0.6]),
      decision: [],
      expected: { standing: "outside", decided: true, items: [], confidence: null },
    },
  ];
  it.each(cases)("$title", ({ placement, decision, expected }) => {
    expect(place(placement, decision)).toEqual({ key: "S!7", row: row(7), found: placement, ...expected });
  });
});

describe("rowOptions", () => {
  it("offers the found place first and does not offer it twice", () => {
    expect(rowOptions({ found: found("review", ["dr", 0.6]) })).toEqual([
      { items: ["dr"], confidence: 0.6, reasons: ["like dr"] },
      { items: ["uptime"], confidence: 0.2, reasons: [] },
      { items: ["backup"], confidence: 0.1, reasons: [] },
    ]);
  });

  it("offers both items together, and each alone", () => {
    expect(rowOptions({ found: found("review", ["dr", 0.6], ["uptime", 0.5]) }).map((option) => option.items)).toEqual([
      ["dr", "uptime"],
      ["dr"],
      ["uptime"],
    ]);
    const { placements } = found("review", ["uptime", 0.1], ["dr", 0.9]);
    expect(rowOptions({ found: { placements, alternatives: [] } })).toEqual([
      { items: ["dr"], confidence: 0.9, reasons: ["like dr"] },
      { items: ["uptime", "dr"], confidence: 0.1, reasons: ["like uptime", "like dr"] },
      { items: ["uptime"], confidence: 0.1, reasons: ["like uptime"] },
    ]);
  });
});

describe("summarisePreview", () => {
  it("counts every row once and finds the items that nothing answers", () => {
    const rows = placeRows([row(1, "note"), row(2, "header"), row(3), row(4), row(5)], {
      placements: [none, none, found("placed", ["dr", 0.99]), found("review", ["uptime", 0.5]), none],
      decisions: {},
    });
    const items = ["dr", "uptime", "backup"].map((key) => ({ key }));
    const summary = summarisePreview(rows, {
      document: {
        name: "a.csv",
        format: "csv",
        sha256: "",
        issues: [],
        sheets: [
          {
            name: "S",
            hidden: false,
            rows: 6,
            columns: 2,
            hiddenRows: [],
            hiddenColumns: [],
            cells: [1, 2, 3, 3, 4, 5].map((at, index) => ({ row: at, column: index + 1, text: "x" })),
          },
        ],
      },
      template: { key: "t", version: 1, title: { ja: "", en: "" }, origin: "", items } as unknown as Template,
    });
    expect({
      ...summary,
      sure: summary.sure.map(({ key }) => key),
      check: summary.check.map(({ key }) => key),
      outside: summary.outside.map(({ key }) => key),
    }).toEqual({
      accounting: { nonEmptyRows: 5, question: 3, section: 0, header: 1, note: 1, ignored: 0 },
      rowsInFile: 5,
      sure: ["S!3"],
      check: ["S!4"],
      outside: ["S!5"],
      missing: ["backup"],
    });
  });
});
