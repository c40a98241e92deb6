import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { askedIn, type ProseCase } from "./testing/prose-case.ts";
import { proseSheet } from "./testing/prose-sheet.ts";
import { tableDocument } from "./testing/table-document.ts";

// Pages that nobody sent as a form: tables of labels and statements, questions in bold, facts with provisos.
const pages: ProseCase[] = [
  {
    title: "small tables of labels under headings, and questions in bold above paragraphs",
    input: `
Safe harbours
This page tells how we look after boats.
# Lights
Pier|Lit from dusk to dawn.
Gate|Lit on request.
# Often asked
* Who keeps the key?
Only the harbour master.
The mate has none.
* What happens when we leave?
The berth is cleaned.`,
    rows: [
      ["Lights", "", "Pier", "Lit from dusk to dawn."],
      ["Lights", "", "Gate", "Lit on request."],
      ["Often asked", "", "Who keeps the key?", "Only the harbour master.\nThe mate has none."],
      ["Often asked", "", "What happens when we leave?", "The berth is cleaned."],
    ],
  },
  {
    title: "a table of one row between questions in bold",
    input: `
安全な港
桟橋|夜間も照らしています。
* 鍵は誰が持っていますか
港長だけです。
綱|毎年取り替えています。
* 監査は受けられますか
年1回まで承ります。`,
    rows: [
      [undefined, "", "桟橋", "夜間も照らしています。"],
      [undefined, "", "鍵は誰が持っていますか", "港長だけです。"],
      [undefined, "", "綱", "毎年取り替えています。"],
      [undefined, "", "監査は受けられますか", "年1回まで承ります。"],
    ],
  },
  {
    title: "two questions in bold below a table that is read",
    input: `
Trust
This is what we do.
Pier|The pier is lit from dusk to dawn, and the mate looks at it every night.
Ropes|Ropes are replaced each spring by the keeper and looked at every week.
Gate|The gate is shut at night and only the harbour master may open it again.
Log|The log is kept for nine years and nobody may take a page out of it.
* Is the shed locked?
Yes.
* May we see the log?
Yes, in May.`,
    rows: [
      [undefined, "", "Pier", "The pier is lit from dusk to dawn, and the mate looks at it every night."],
      [undefined, "", "Ropes", "Ropes are replaced each spring by the keeper and looked at every week."],
      [undefined, "", "Gate", "The gate is shut at night and only the harbour master may open it again."],
      [undefined, "", "Log", "The log is kept for nine years and nobody may take a page out of it."],
      [undefined, "", "Is the shed locked?", "Yes."],
      [undefined, "", "May we see the log?", "Yes, in May."],
    ],
  },
  {
    title: "questions in bold run together with their answers, beside tables",
    input: `
Safe harbours
# Lights
Pier|Lit from dusk to dawn.
Gate|Lit on request.
# Often asked
+Who keeps the key?+ Only the harbour master.
+What happens when we leave?+ The berth is cleaned.`,
    rows: [
      ["Lights", "", "Pier", "Lit from dusk to dawn."],
      ["Lights", "", "Gate", "Lit on request."],
      ["Often asked", "", "Who keeps the key?", "Only the harbour master."],
      ["Often asked", "", "What happens when we leave?", "The berth is cleaned."],
    ],
  },
  {
    title: "a page of nothing but small tables, with provisos over their width",
    input: `
港のご案内
# 設備
照明|終夜
※霧の日は除きます。
係留綱|毎年交換
# 運用
見張り|24時間`,
    rows: [
      ["設備", "", "照明", "終夜"],
      ["設備", "", "係留綱", "毎年交換"],
      ["運用", "", "見張り", "24時間"],
    ],
  },
  {
    title: "one question in bold among prose, and a table of prices",
    input: `
Our harbour
We like boats, and boats like us.
* Why us?
Because of the view.
The view is good in all seasons.
Berth|90
Shed|40
Come and see.
We are open from May.`,
    rows: [],
  },
];

const facts: ProseCase[] = [
  {
    title: "lines that say yes or no behind a label below a sentence, without a heading",
    input: `
Harbour summary
This is what holds for all our piers.
Lit at night: Yes
Shut at night: No
Watched by cameras: Yes, four
Insured: Yes
Bells: Two`,
    rows: [
      [undefined, "", "Lit at night", "Yes"],
      [undefined, "", "Shut at night", "No"],
      [undefined, "", "Watched by cameras", "Yes, four"],
      [undefined, "", "Insured", "Yes"],
      [undefined, "", "Bells", "Two"],
    ],
  },
  {
    title: "a line that says yes behind its label is no heading, in a text that asks elsewhere",
    input: `
Larne harbour
# Piers
The piers are made of oak.
Lit at night: Yes
They were built in 1911.
# Questions
Q1: Is there a bell?
A: Yes.
Q2: Is there a clock?
A: No.
Q3: Is there a shed?
A: Yes.`,
    rows: [
      ["Piers", "", "Lit at night", "Yes"],
      ["Questions", "Q1", "Is there a bell?", "Yes."],
      ["Questions", "Q2", "Is there a clock?", "No."],
      ["Questions", "Q3", "Is there a shed?", "Yes."],
    ],
  },
  {
    title: "provisos between the facts belong to the fact above",
    input: `
港の仕様
# 設備
照明：終夜
※霧の日は除きます。
係留綱：毎年交換
ただし冬季を除く
合鍵：港長が保管
（予備は番人）
# 運用
見張り：24時間
注：正月は昼のみ
航海日誌：9年
保険：加入
再委託：なし
連絡：1時間以内`,
    rows: [
      ["設備", "", "照明", "終夜"],
      ["設備", "", "係留綱", "毎年交換"],
      ["設備", "", "合鍵", "港長が保管"],
      ["運用", "", "見張り", "24時間"],
      ["運用", "", "航海日誌", "9年"],
      ["運用", "", "保険", "加入"],
      ["運用", "", "再委託", "なし"],
      ["運用", "", "連絡", "1時間以内"],
    ],
  },
  ...["What we expect of our carriers", "Notes on competing harbours", "競合する港の調査"].map(
    (title): ProseCase => ({
      title: `nobody's own facts: ${title}`,
      input: `
${title}
Lit at night: Yes
Shut at night: No
Insured: Yes
Bells: Two
Ropes: Forty
Hulls: Nine
Keeper: The mate
Ladders: Six`,
      rows: [],
    }),
  ),
  {
    title: "facts below a heading that tells of others are none",
    input: `
Larne harbour overview
# Our harbour
Lit at night: Yes
Shut at night: No
Insured: Yes
Bells: Two
Ropes: Forty
Hulls: Nine
Keeper: The mate
Ladders: Six
# Other providers
Lit at night: No
Insured: No`,
    rows: [
      ["Our harbour", "", "Lit at night", "Yes"],
      ["Our harbour", "", "Shut at night", "No"],
      ["Our harbour", "", "Insured", "Yes"],
      ["Our harbour", "", "Bells", "Two"],
      ["Our harbour", "", "Ropes", "Forty"],
      ["Our harbour", "", "Hulls", "Nine"],
      ["Our harbour", "", "Keeper", "The mate"],
      ["Our harbour", "", "Ladders", "Six"],
    ],
  },
  {
    title: "who wrote the sheet stands above its facts",
    input: `
Harbour summary
Company: Larne Boats Ltd
Date: 1 June 2026
Lit at night: Yes
Shut at night: No
Insured: Yes
Bells: Two`,
    rows: [
      [undefined, "", "Lit at night", "Yes"],
      [undefined, "", "Shut at night", "No"],
      [undefined, "", "Insured", "Yes"],
      [undefined, "", "Bells", "Two"],
    ],
  },
];

describe.each([
  ["pages that tell and ask", pages],
  ["sheets of facts", facts],
] as const)("%s", (_title, cases) => {
  it.each(cases)("$title", (text) => {
    const { asked: found, lines, rows } = askedIn(text);
    expect(found).toEqual(text.rows);
    expect(rows).toBe(lines);
  });
});

const FACTS = `Date: 1 June 2026
Lit at night: Yes
Shut at night: No
Insured: Yes
Bells: Two
Ropes: Forty
Hulls: Nine
Keeper: The mate
Ladders: Six`;

describe("the day of a page that lists facts", () => {
  it.each([
    { title: "of one whose title tells what it is", above: "Larne harbour overview", day: "2026-06-01" },
    { title: "of one that names who wrote it", above: "Our harbour\nCompany: Larne Boats Ltd", day: "2026-06-01" },
    { title: "of a report of a storm: it is the storm's", above: "Storm report", day: undefined },
    { title: "of a plan", above: "Plan of our trip", day: undefined },
  ])("$title", ({ above, day }) => {
    const { disclosedOn, rows } = recogniseRows(tableDocument(proseSheet(`${above}\n${FACTS}`)));
    expect(rows.filter(({ bucket }) => bucket === "question").length).toBe(8);
    expect(disclosedOn?.value).toBe(day);
  });
});
