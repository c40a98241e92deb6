import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, SourceDocument, SourceSheet } from "#lib/domain/source-document.ts";
import { type Bucket, bucketSchema, columnRoleSchema, type Layout, recognitionSchema } from "#lib/domain/source-row.ts";
import { isSameForm, recogniseRows, toProfile } from "./recognise-rows.ts";
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

describe("a layout", () => {
  const document = tableDocument(sheet);
  const guessed = recogniseRows(document);

  const withBucket = (row: number, bucket: Bucket): Layout => ({
    ...guessed.layout,
    sheets: guessed.layout.sheets.map((entry) => ({ ...entry, buckets: { [row]: bucket } })),
  });

  it.each([
    { row: 3, bucket: "note" as const },
    { row: 4, bucket: "ignored" as const },
    { row: 1, bucket: "note" as const },
  ])("changes only row $row when it says $bucket", ({ row, bucket }) => {
    const changed = recogniseRows(document, withBucket(row, bucket));
    expect(changed.rows.find((entry) => entry.gridRow === row)).toMatchObject({
      bucket,
      reason: "layout-override",
      answer: "",
    });
    expect(changed.rows.filter((entry) => entry.gridRow !== row)).toEqual(
      guessed.rows.filter((entry) => entry.gridRow !== row),
    );
  });

  it("says which column answers", () => {
    const roles = ["number", "path", "question", "answer", "ignore", "remarks"] as const;
    const layout = {
      ...guessed.layout,
      sheets: guessed.layout.sheets.map((entry) => ({ ...entry, roles: [...roles] })),
    };
    const changed = recogniseRows(document, layout);
    expect(changed.rows.filter((row) => row.bucket === "question").map((row) => row.answer)).toEqual([
      "対応",
      "対応",
      "1年",
    ]);
    expect(changed.layout.sheets[0]?.roles).toEqual(roles);
    expect(changed.layout.fingerprint).toBe(guessed.layout.fingerprint);
  });

  it("takes a sheet out and in", () => {
    const out = { ...guessed.layout, sheets: guessed.layout.sheets.map((entry) => ({ ...entry, included: false })) };
    expect(new Set(recogniseRows(document, out).rows.map((row) => row.bucket))).toEqual(new Set(["ignored"]));
    const hidden = tableDocument(tableSheet(sheet, { hidden: true }));
    expect(recogniseRows(hidden).rows[1]).toMatchObject({ bucket: "ignored", reason: "hidden-sheet" });
    expect(recogniseRows(hidden, guessed.layout).rows[1]).toMatchObject({ bucket: "question", answer: "はい" });
    expect(recogniseRows(hidden, undefined, { includeHidden: true }).rows[1]).toMatchObject({ bucket: "question" });
  });

  it("moves the header", () => {
    const layout = {
      ...guessed.layout,
      sheets: guessed.layout.sheets.map((entry) => ({ ...entry, headerRows: [1, 2] })),
    };
    expect(recogniseRows(document, layout).rows.map((row) => row.bucket)).toEqual([
      "header",
      "header",
      "question",
      "question",
    ]);
  });
});

describe("a profile", () => {
  const first = tableDocument(tableSheet(sheet, { name: "A社" }));
  const corrected = recogniseRows(first).layout;
  corrected.sheets = corrected.sheets.map((entry) => ({
    ...entry,
    roles: ["number", "path", "question", "remarks", "answer", "remarks"],
    buckets: { 3: "note" },
  }));
  const second = tableDocument(
    tableSheet(
      `
回答書
株式会社ほか御中
No.|区分|質問|設定例|ほか社の回答|備考
1|認証|生体認証に対応していますか。|任意|いいえ|`.replace("ほか社の回答", "回答"),
      { name: "B社" },
    ),
  );

  it("reads the next sheet of the form without its rows", () => {
    const profile = toProfile(corrected);
    const recognition = recogniseRows(second, profile);
    expect(isSameForm(profile, recognition.layout)).toBe(true);
    expect(recognition.rows.map((row) => row.bucket)).toEqual(["note", "note", "header", "question"]);
    expect(recognition.rows[3]).toMatchObject({ answer: "いいえ", remarks: "任意" });
    expect(recognition.issues.map((issue) => issue.code)).toContain("profile-used");
  });

  it("gives back a layout that needs the profile no more", () => {
    const used = recogniseRows(second, toProfile(corrected));
    expect(recogniseRows(second, used.layout).rows).toEqual(used.rows);
  });

  it("holds nothing of the provider", () => {
    expect(toProfile(corrected).sheets).toEqual([
      {
        sheet: "",
        included: true,
        headerRows: [],
        roles: corrected.sheets[0]?.roles,
        buckets: {},
        form: corrected.sheets[0]?.form,
      },
    ]);
  });

  it("does not reach for another form", () => {
    const other = tableDocument("ID|Question|Response\n1|Is data encrypted?|Yes\n2|Is it backed up?|No");
    const plain = recogniseRows(other);
    expect(recogniseRows(other, toProfile(corrected)).rows).toEqual(plain.rows);
    expect(isSameForm(plain.layout, corrected)).toBe(false);
  });

  it("knows a form whatever provider's name its answer column bears", () => {
    const of = (name: string) => recogniseRows(tableDocument(sheet.replace("|回答|", `|${name}の回答|`))).layout;
    expect(isSameForm(of("ミナト監視"), of("北光クラウド"))).toBe(true);
  });
});

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

describe("cost", () => {
  it("reads 5,000 rows of 12 columns without effort", () => {
    const header = [
      "No.",
      "大項目",
      "中項目",
      "小項目",
      "質問",
      "単位",
      "設定例",
      "必須",
      "回答",
      "詳細",
      "備考",
      "URL",
    ];
    const body = Array.from({ length: 5000 }, (_, row) =>
      header.map((_, column) =>
        column === 0
          ? `${row + 1}`
          : column === 4
            ? `項目${row}について規程を定めていますか。`
            : column === 8
              ? "はい"
              : `値 ${row % 97} ${column}`,
      ),
    );
    const cells = [header, ...body].flatMap((texts, row) =>
      texts.map((text, column) => ({ row: row + 1, column: column + 1, text })),
    );
    const document = tableDocument({ ...tableSheet(""), rows: 5001, columns: 12, cells });
    recogniseRows(document);
    const before = process.cpuUsage();
    const { rows } = recogniseRows(document);
    const { user } = process.cpuUsage(before);
    // A guard against anything worse than linear; how fast it really is, the bench tells.
    expect(user / 1000).toBeLessThan(2000);
    expect(rows.filter((row) => row.bucket === "question")).toHaveLength(5000);
  });

  it.each([
    ["one header over and over", () => ["No", "質問", "回答"], 4000],
    ["always other headers", (table: number) => ["No", `質問 ${table}`, `回答 ${table}`, `備考 ${table}`], 200],
  ])("reads %s in linear time", (_name, headings, headers) => {
    const lines = Array.from({ length: 4000 }, (_, table) => [
      headings(table),
      [`${table + 1}`, "アクセス権を見直していますか", "はい"],
    ]).flat();
    const cells = lines.flatMap((texts, row) =>
      texts.map((text, column) => ({ row: row + 1, column: column + 1, text })),
    );
    const document = tableDocument({ ...tableSheet(""), rows: lines.length, columns: 4, cells });
    const before = process.cpuUsage();
    const { rows } = recogniseRows(document);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(2500); // 0.3 s; when each header was compared with all others, 3 to 7 s
    expect(rows).toHaveLength(lines.length);
    expect(rows.filter((row) => row.bucket === "header")).toHaveLength(headers);
  });
});

describe("what it is not sure of", () => {
  const codes = (table: string) => recogniseRows(tableDocument(table)).issues.map((issue) => issue.code);

  it.each([
    {
      title: "the answers of two providers",
      input:
        "No.|質問|A社|B社\n1|暗号化していますか。|はい|いいえ\n2|国内ですか。|はい|はい\n3|監査していますか。|いいえ|はい",
      expected: ["repeated-columns-left-out"],
    },
    {
      title: "two columns that could both be the answer",
      input:
        "No.|質問|東棟|西棟\n1|暗号化していますか。|はい|いいえ\n2|国内ですか。|はい|はい\n3|監査していますか。|いいえ|はい",
      expected: ["answer-column-unsure"],
    },
    {
      title: "a form that nobody filled in",
      input: "No.|質問|回答\n1|暗号化していますか。|\n2|国内ですか。|",
      expected: ["no-answer-column"],
    },
    {
      title: "a list of questions without a place for answers",
      input:
        "req_id,req_description,L\n1.1,Verify that input is decoded once.,1\n1.2,Verify that output is encoded.,2".replaceAll(
          ",",
          "|",
        ),
      expected: ["no-answer-column"],
    },
    {
      title: "no header",
      input: "1|暗号化していますか。|はい\n2|国内ですか。|はい\n3|監査していますか。|いいえ",
      expected: ["header-missing"],
    },
    { title: "nothing", input: "No.|質問|回答\n1|暗号化していますか。|はい\n2|国内ですか。|いいえ", expected: [] },
  ])("$title", ({ input, expected }) => expect(codes(input)).toEqual(expected));
});

describe("what a sheet says of itself", () => {
  const stated = (table: string) => {
    const { title, disclosedOn, vendor, service } = recogniseRows(tableDocument(table));
    return [title, disclosedOn, vendor, service].map((entry) => entry && `${entry.value} (${entry.cell})`);
  };

  it.each([
    {
      title: "labels beside their values",
      input:
        "クラウドサービスチェックシート\n会社名|株式会社みなみ||記入日|令和8年8月1日\nサービス名|みなみ便\nNo|質問|回答\n1|暗号化していますか|はい\n2|監査していますか|はい",
      expected: ["クラウドサービスチェックシート (A1)", "2026-08-01 (E2)", "株式会社みなみ (B2)", "みなみ便 (B3)"],
    },
    {
      title: "labels and values in one cell",
      input:
        "Vendor: Northlight GmbH\nProduct name: Northlight Monitor\nDate: 1 August 2026\n#|Question|Answer\n1|Is data encrypted?|Yes\n2|Is it backed up?|Yes",
      expected: [null, "2026-08-01 (A3)", "Northlight GmbH (A1)", "Northlight Monitor (A2)"],
    },
    {
      title: "in its own answers, the date of disclosure before that of the last change",
      input:
        "更新日|2026/5/1\n項目|内容|情報開示内容\n開示情報の時点|開示情報の年月日（西暦）|2025年10月1日\n事業者|事業者名|株式会社サンプル\nサービス|サービス名称|サンプル便",
      expected: [null, "2025-10-01 (C3)", "株式会社サンプル (C4)", "サンプル便 (C5)"],
    },
    {
      title: "over the answers",
      input: "No|質問|ミナト監視の回答\n1|暗号化していますか|はい\n2|監査していますか|はい",
      expected: [null, null, "ミナト監視 (C1)", null],
    },
    {
      title: "nothing, where the labels stand before placeholders and blanks",
      input:
        "会社名|記入してください\n記入日|　年　月　日\nNo|質問|弊社回答\n1|暗号化していますか|はい\n2|監査していますか|はい",
      expected: [null, null, null, null],
    },
  ])("$title", ({ input, expected }) => expect(stated(input)).toEqual(expected));
});
