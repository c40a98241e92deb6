import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { proseSheet } from "./testing/prose-sheet.ts";
import { tableDocument } from "./testing/table-document.ts";

type BoxedCase = {
  title: string;
  input: string;
  /** Of each question row: innermost section, number, question, answer, remarks. */
  rows: [section: string | undefined, number: string, question: string, answer: string, remarks?: string][];
};

const cases: BoxedCase[] = [
  {
    title:
      "orders and requests with numbers of letters above tables of one cell; notes between them are no part of either",
    input: `
# Annex D
Answer in the boxes only.
# Part D1
D1.1	Give the name of the yard.
[ Plinth Ltd.
D1.2	The harbour expects two piers. Please confirm.
[ Two, both lit.\\nA third is planned.
# Part D2
The harbour never closes.
D2.1	State how often the hulls are inspected.
[ Every spring.
D2.2	Are anchors tested?
[ N/A
Signed: R. Hull`,
    rows: [
      ["Part D1", "D1.1", "Give the name of the yard.", "Plinth Ltd."],
      ["Part D1", "D1.2", "The harbour expects two piers. Please confirm.", "Two, both lit.\nA third is planned."],
      ["Part D2", "D2.1", "State how often the hulls are inspected.", "Every spring."],
      ["Part D2", "D2.2", "Are anchors tested?", "N/A"],
    ],
  },
  {
    title: "an empty box: the numbered question above it is unanswered, and the next one has its own box",
    input: `
1. Name of the yard
[ Plinth Ltd.
2. Names of the piers
3. Lights on the piers
[ Two on each.
4. Names of the guards
[ Anna and Bo.`,
    rows: [
      [undefined, "1", "Name of the yard", "Plinth Ltd."],
      [undefined, "2", "Names of the piers", ""],
      [undefined, "3", "Lights on the piers", "Two on each."],
      [undefined, "4", "Names of the guards", "Anna and Bo."],
    ],
  },
  {
    title: "numbered questions of which only some have their answers in boxes",
    input: `
1. Name of the yard
Plinth Ltd.
2. Is there a pier?
[ Two.
3. Are the lights on?
[ Each night.
4. Are the anchors tested?
[ Every spring.
5. Who keeps the log?
The second mate.
6. Who guards the ship?
Anna and Bo.
ご協力ありがとうございました。`,
    rows: [
      [undefined, "1", "Name of the yard", "Plinth Ltd."],
      [undefined, "2", "Is there a pier?", "Two."],
      [undefined, "3", "Are the lights on?", "Each night."],
      [undefined, "4", "Are the anchors tested?", "Every spring."],
      [undefined, "5", "Who keeps the log?", "The second mate."],
      [undefined, "6", "Who guards the ship?", "Anna and Bo."],
    ],
  },
  {
    title: "questions of two paragraphs, of which the first is numbered",
    input: `
1. Who inspects the hulls?
Name the company as well.
[ The yard does.
2. Which piers are lit?
[ Both.
3. How are ropes kept?
Dry ropes only.
[ In a shed.`,
    rows: [
      [undefined, "1", "Who inspects the hulls?\nName the company as well.", "The yard does."],
      [undefined, "2", "Which piers are lit?", "Both."],
      [undefined, "3", "How are ropes kept?\nDry ropes only.", "In a shed."],
    ],
  },
  {
    title: "Japanese topics above shaded paragraphs",
    input: `
# 基本事項
担当者の氏名
] 田中です。
保管場所
] 東京です。\\n大阪にもあります。
# 運用
点検の間隔
] 毎月です。
連絡の手段を記載すること
] メールです。`,
    rows: [
      ["基本事項", "", "担当者の氏名", "田中です。"],
      ["基本事項", "", "保管場所", "東京です。\n大阪にもあります。"],
      ["運用", "", "点検の間隔", "毎月です。"],
      ["運用", "", "連絡の手段を記載すること", "メールです。"],
    ],
  },
  {
    title: "bold questions above quotations of several paragraphs",
    input: `
# Yard
* Who inspects the hulls?
> The yard.
> Twice a year.
* Ropes and chains
> In a shed.
# Piers
* Lights
> Two on each.`,
    rows: [
      ["Yard", "", "Who inspects the hulls?", "The yard.\nTwice a year."],
      ["Yard", "", "Ropes and chains", "In a shed."],
      ["Piers", "", "Lights", "Two on each."],
    ],
  },
  {
    title: "a label in the box beside the answer, remarks under it",
    input: `
Describe the yard.
Response:|Two docks.
Comments|See the map.
Name the piers.
Response:|North and south.
Comments|
Explain how ropes are kept.
Response:|In a shed.
Comments|Dry ones.`,
    rows: [
      [undefined, "", "Describe the yard.", "Two docks.", "See the map."],
      [undefined, "", "Name the piers.", "North and south.", ""],
      [undefined, "", "Explain how ropes are kept.", "In a shed.", "Dry ones."],
    ],
  },
];

describe("questions above boxes that hold the answers", () => {
  it.each(cases)("$title", ({ input, rows }) => {
    const sheet = proseSheet(input);
    const found = recogniseRows(tableDocument(sheet));
    expect(found.rows).toHaveLength(new Set(sheet.cells.map(({ row }) => row)).size);
    const asked = found.rows.filter(({ bucket }) => bucket === "question");
    expect(
      asked.map(({ path, number, question, answer, remarks }) => [path.at(-1), number, question, answer, remarks]),
    ).toEqual(rows.map((row) => (row.length === 5 ? row : [...row, ""])));
  });
});
