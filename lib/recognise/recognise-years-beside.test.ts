import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { askedRows, type TableCase } from "./testing/asked-rows.ts";
import { tableDocument } from "./testing/table-document.ts";

const marks = ["評価", "確認欄", "結果"].map(
  (heading): TableCase => ({
    title: `this year's answers beside the reader's ${heading}`,
    input: `
項番|設問|2026年度回答|${heading}
1|毎日、錨を検査していますか|いいえ|○
2|桟橋は明るいですか|はい|○
3|舵の予備はありますか|一部|△
4|日誌を付けていますか|はい|×`,
    rows: [
      ["1", "毎日、錨を検査していますか", "いいえ", ""],
      ["2", "桟橋は明るいですか", "はい", ""],
      ["3", "舵の予備はありますか", "一部", ""],
      ["4", "日誌を付けていますか", "はい", ""],
    ],
  }),
);

const asked = (headings: string, above = ""): string => `
${above}
No.|Question|${headings}
1|Is the anchor inspected each day?|No|Yes
2|Is the pier lit?|Yes|No
3|Is there a spare rudder?|Partially|Yes
4|Is a log kept?|Yes|Yes`;

const answers = (of: readonly string[], details: readonly string[]): TableCase["rows"] => [
  ["1", "Is the anchor inspected each day?", of[0] ?? "", details[0] ?? ""],
  ["2", "Is the pier lit?", of[1] ?? "", details[1] ?? ""],
  ["3", "Is there a spare rudder?", of[2] ?? "", details[2] ?? ""],
  ["4", "Is a log kept?", of[3] ?? "", details[3] ?? ""],
];

const FIRST = ["No", "Yes", "Partially", "Yes"];
const SECOND = ["Yes", "No", "Yes", "Yes"];

const cases: TableCase[] = [
  ...marks,
  {
    title: "this year's answers beside whether they pass",
    input: `
No.|Question|2026 answer|Result
1|Is the anchor inspected each day?|No|Pass
2|Is the pier lit?|Yes|Fail
3|Is there a spare rudder?|Partially|Pass
4|Is a log kept?|Yes|Pass`,
    rows: answers(FIRST, []),
  },
  {
    title: "a year alone may be this one: both are kept",
    input: asked("Response|2026 response"),
    rows: answers(FIRST, SECOND),
  },
  {
    title: "the sheet is of a later year: the year tells of what was answered before",
    input: asked("2024 response|Supplier answer", "Harbour check 2026"),
    rows: answers(SECOND, []),
  },
  {
    title: "the heading says that it was answered before",
    input: asked("2024 response (previous)|Supplier answer"),
    rows: answers(SECOND, []),
  },
];

describe("a year over one of two columns", () => {
  it.each(cases)("$title", ({ input, rows }) => expect(askedRows(input)).toEqual(rows));
  it("is asked about where nothing tells which is this year's", () =>
    expect(recogniseRows(tableDocument(asked("2024 response|Supplier answer"))).issues.map(({ code }) => code)).toEqual(
      ["answer-column-unsure"],
    ));
  it.each([
    ["2026 response", undefined],
    ["2026年度の回答", undefined],
    ["Misaki Ferry 2026 response", "Misaki Ferry"],
    ["Pier 2020 Ltd response", "Pier 2020 Ltd"],
  ])("%s names who answers, a year does not", (heading, vendor) =>
    expect(
      recogniseRows(tableDocument(`No.|Question|${heading}\n1|Is it lit?|Yes\n2|Is it shut?|No`)).vendor?.value,
    ).toBe(vendor),
  );
});
