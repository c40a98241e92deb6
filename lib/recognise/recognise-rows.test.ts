import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, SourceDocument, SourceSheet } from "#lib/domain/source-document.ts";
import { bucketSchema, columnRoleSchema, type Layout, recognitionSchema } from "#lib/domain/source-row.ts";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

const words = [
  "No.",
  "項番",
  "質問",
  "回答",
  "備考",
  "Answer",
  "Question",
  "はい",
  "いいえ",
  "N/A",
  "○",
  "×",
  "x",
  "1",
  "1-1",
  "(2)",
  "",
  " ",
  "有り",
  "無し",
  "設定例",
  "※注記",
  "■ 区分",
  "データを暗号化していますか。",
  "We do.",
  "Please select",
  "2026/8/1",
  "記入日：2026年8月1日",
  "会社名",
  "株式会社サンプル",
  "Q1. ログは？",
  "A1. あります。",
  "○：対応 ×：未対応",
  "長い文".repeat(60),
  "\n",
  "𠮷野家",
  "a\nb",
];

const cellArbitrary = fc.record(
  {
    row: fc.integer({ min: 1, max: 14 }),
    column: fc.integer({ min: 1, max: 7 }),
    text: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: "binary", maxLength: 12 })),
    rowSpan: fc.integer({ min: 1, max: 5 }),
    columnSpan: fc.integer({ min: 1, max: 5 }),
    bold: fc.boolean(),
    allowed: fc.array(fc.constantFrom("はい", "いいえ"), { maxLength: 2 }),
    links: fc.array(fc.constant({ text: "x", url: "https://example.com/" }), { maxLength: 2 }),
  },
  { requiredKeys: ["row", "column", "text"] },
);

const sheetArbitrary: fc.Arbitrary<SourceSheet> = fc
  .record({
    name: fc.constantFrom("Sheet1", "表紙", "質問", "Instructions", ""),
    hidden: fc.boolean(),
    cells: fc.array(cellArbitrary, { maxLength: 50 }),
    hiddenRows: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 2 }),
    hiddenColumns: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
    proseRows: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 4 }),
  })
  .map(({ cells, ...sheet }) => {
    const unique = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell as Cell]));
    const ordered = [...unique.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheet, rows: 14, columns: 7, cells: ordered };
  });

const documentArbitrary = fc
  .array(sheetArbitrary, { maxLength: 4 })
  .map(
    (sheets): SourceDocument =>
      tableDocument(...sheets.map((sheet, index) => ({ ...sheet, name: `${sheet.name}${index || ""}` }))),
  );

function rowsOf(document: SourceDocument): string[] {
  return document.sheets.flatMap((sheet) =>
    [...new Set(sheet.cells.filter((cell) => cell.text.trim() !== "").map((cell) => cell.row))]
      .sort((a, b) => a - b)
      .map((row) => `${sheet.name}!${row}`),
  );
}

describe("recogniseRows, whatever comes", () => {
  it("puts every non-empty row into one bucket, in order, once, with all its text", () => {
    fc.assert(
      fc.property(documentArbitrary, fc.boolean(), (document, includeHidden) => {
        const { rows } = recogniseRows(document, undefined, { includeHidden });
        expect(rows.map((row) => `${row.sheet}!${row.gridRow}`)).toEqual(rowsOf(document));
        for (const row of rows) {
          const cells = document.sheets.find((sheet) => sheet.name === row.sheet)?.cells ?? [];
          const texts = cells
            .filter((cell) => cell.row === row.gridRow && cell.text.trim() !== "")
            .map((cell) => cell.text);
          expect(row.text).toBe(texts.join(" | "));
        }
      }),
    );
  });

  it("is a Recognition by its schema, and the same each time", () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const recognition = recogniseRows(document);
        expect(recognitionSchema.parse(recognition)).toEqual(recognition);
        expect(recogniseRows(document)).toEqual(recognition);
      }),
    );
  });

  it("reads the same when its own layout is given back", () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const first = recogniseRows(document);
        const again = recogniseRows(document, first.layout);
        expect(again.rows).toEqual(first.rows);
        expect(again.layout).toEqual(first.layout);
      }),
    );
  });

  it("keeps the account with any layout at all, and reads its own layout back", () => {
    const layoutArbitrary: fc.Arbitrary<Layout> = fc.record({
      fingerprint: fc.constant(""),
      sheets: fc.array(
        fc.record({
          sheet: fc.constantFrom("Sheet1", "質問1", "表紙2"),
          included: fc.boolean(),
          headerRows: fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 3 }),
          roles: fc.array(fc.constantFrom(...columnRoleSchema.options), { maxLength: 9 }),
          buckets: fc.dictionary(fc.integer({ min: 1, max: 14 }).map(String), fc.constantFrom(...bucketSchema.options)),
        }),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(documentArbitrary, layoutArbitrary, (document, layout) => {
        const given = recogniseRows(document, layout);
        expect(given.rows.map((row) => `${row.sheet}!${row.gridRow}`)).toEqual(rowsOf(document));
        expect(recogniseRows(document, given.layout).rows).toEqual(given.rows);
      }),
    );
  });

  it("invents no answer: every line of one stands in the sheet", () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const all = new Set(document.sheets.flatMap((sheet) => sheet.cells.flatMap((cell) => cell.text.split("\n"))));
        for (const row of recogniseRows(document).rows) {
          const lines = row.answer.split("\n").filter((line) => line !== "");
          const stripped = (line: string) => [...all].some((text) => text.includes(line));
          expect(lines.every((line) => line.split(" / ").every(stripped))).toBe(true);
        }
      }),
    );
  });
});

const sheet = `
No.|区分|質問|設定例|回答|備考
1|認証|多要素認証に対応していますか。|対応|はい|管理者のみ
2||SSOに対応していますか。|対応|いいえ|
3|記録|ログを保存していますか。|1年|はい|90日`;

describe("pages", () => {
  it("counts the rows of a paged document page by page", () => {
    const paged = tableSheet(sheet, {
      pages: [
        { page: 1, firstRow: 1 },
        { page: 2, firstRow: 3 },
      ],
    });
    const rows = recogniseRows(tableDocument(paged)).rows.map(({ gridRow, page, row }) => ({ gridRow, page, row }));
    expect(rows).toEqual([
      { gridRow: 1, page: 1, row: 1 },
      { gridRow: 2, page: 1, row: 2 },
      { gridRow: 3, page: 2, row: 1 },
      { gridRow: 4, page: 2, row: 2 },
    ]);
  });
});

describe("nothing to read", () => {
  it.each([
    { title: "no sheets", input: tableDocument() },
    { title: "an empty sheet", input: tableDocument("") },
    {
      title: "a letter",
      input: tableDocument(
        tableSheet("拝啓\n貴社ますますご清栄のこととお慶び申し上げます。\n敬具", { proseRows: [1, 2, 3] }),
      ),
    },
  ])("$title", ({ input }) => {
    const { rows, issues } = recogniseRows(input);
    expect(rows.filter((row) => row.bucket === "question")).toEqual([]);
    expect(issues[0]).toMatchObject({ code: "no-table", severity: "error" });
  });
});
