import type { Answer } from "#lib/domain/answer.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout, SourceRow } from "#lib/domain/source-row.ts";
import type { Item, Template } from "#lib/domain/template.ts";

/** A question row in which everything not named is empty. */
export function buildRow(given: Partial<SourceRow> = {}): SourceRow {
  const gridRow = given.gridRow ?? 1;
  return {
    bucket: "question",
    sheet: "Sheet1",
    gridRow,
    row: gridRow,
    page: null,
    number: "",
    path: [],
    question: "",
    answer: "",
    detail: "",
    remarks: "",
    cells: {},
    links: [],
    unit: "",
    example: "",
    allowed: [],
    text: "",
    reason: "question-row",
    ...given,
  };
}

/** An interpretation in which everything not named is empty. */
export function buildAnswer(given: Partial<Answer> = {}): Answer {
  return {
    status: "met",
    method: "test.rule",
    confidence: 1,
    because: null,
    facts: [],
    conditions: [],
    evidence: [],
    covered: [],
    uncovered: [],
    flags: [],
    ...given,
  };
}

/** An item that asks for yes or no. */
export function buildItem(given: Partial<Item> & { key: string }): Item {
  return {
    number: "1",
    path: { ja: ["節"], en: ["Section"] },
    question: { ja: `${given.key}の有無`, en: `Is there ${given.key}?` },
    aliases: [],
    answerType: "yes-no",
    polarity: "positive",
    subPoints: [],
    weight: 1,
    ...given,
  };
}

/** A template of yes-or-no items. */
export function buildTemplate(keys: string[], given: Partial<Template> = {}): Template {
  return {
    key: "test",
    version: 1,
    title: { ja: "試験", en: "Test" },
    origin: "made for tests",
    items: keys.map((key, index) => buildItem({ key, number: String(index + 1) })),
    ...given,
  };
}

/** A document of one sheet: row by row, cell by cell, from A1. */
export function buildDocument(rows: string[][], given: Partial<SourceDocument> = {}): SourceDocument {
  return {
    name: "sheet.csv",
    format: "csv",
    sha256: "0".repeat(64),
    issues: [],
    sheets: [
      {
        name: "Sheet1",
        hidden: false,
        rows: rows.length,
        columns: Math.max(0, ...rows.map((row) => row.length)),
        cells: rows.flatMap((row, y) =>
          row.flatMap((text, x) => (text === "" ? [] : [{ row: y + 1, column: x + 1, text }])),
        ),
        hiddenRows: [],
        hiddenColumns: [],
      },
    ],
    ...given,
  };
}

/** A layout that says nothing. */
export function buildLayout(fingerprint = "fingerprint"): Layout {
  return { fingerprint, sheets: [] };
}
