import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { askedIn, type ProseCase } from "./testing/prose-case.ts";
import { tableDocument } from "./testing/table-document.ts";

const cases: ProseCase[] = [
  {
    title: "labelled questions, one of them cut by the page's width, and tables that ask without a label",
    input: `
# The ship
* Q: Which of the class's certificates
* do you hold?
We hold two of them.
* Q: Is the crew vetted?
Yes.
# The pier
Is it lit?|From dusk to dawn.
Who keeps the key?|The mate.
# The log
* Q: Who keeps it?
The second mate.`,
    rows: [
      [undefined, "", "Which of the class's certificates\ndo you hold?", "We hold two of them."],
      [undefined, "", "Is the crew vetted?", "Yes."],
      ["The pier", "", "Is it lit?", "From dusk to dawn."],
      ["The pier", "", "Who keeps the key?", "The mate."],
      ["The log", "", "Who keeps it?", "The second mate."],
    ],
  },
  {
    title: "tables of two columns below headings of the text, of which only the answers' is headed as one",
    input: `
# 1. The ship
No.|確認事項|有無|内容
1|錨を検査しているか|有|年に一度
2|灯台の灯を見ているか|無|来年度から
# 2. The pier
設備|状況
防波堤|あり（延長40m）
桟橋の照明|なし
# 3. The log
聞かれること|お答え
誰がつけていますか|二等航海士です。
保管の期間|10年`,
    rows: [
      ["1. The ship", "1", "錨を検査しているか", "有"],
      ["1. The ship", "2", "灯台の灯を見ているか", "無"],
      ["2. The pier", "", "防波堤", "あり（延長40m）"],
      ["2. The pier", "", "桟橋の照明", "なし"],
      ["3. The log", "", "誰がつけていますか", "二等航海士です。"],
      ["3. The log", "", "保管の期間", "10年"],
    ],
  },
  {
    title: "a table without headings above one that has some",
    input: `
Part A. Tick one box in each line
A.1|Is the hull inspected?|☑ Yes ☐ No
A.2|Are the anchors tested?|☐ Yes ☑ No
A.3|Second mate for the log|☑ Yes ☐ No
Part B. In your own words
Question|Answer|Notes
B.1 Who guards the pier?|Anna|at night
B.2 Lights on the pier?|Two|
B.3 Who keeps the log?|The second mate|`,
    rows: [
      ["Part A. Tick one box in each line", "A.1", "Is the hull inspected?", "☑ Yes ☐ No"],
      ["Part A. Tick one box in each line", "A.2", "Are the anchors tested?", "☐ Yes ☑ No"],
      ["Part A. Tick one box in each line", "A.3", "Second mate for the log", "☑ Yes ☐ No"],
      ["Part B. In your own words", "B.1", "Who guards the pier?", "Anna"],
      ["Part B. In your own words", "B.2", "Lights on the pier?", "Two"],
      ["Part B. In your own words", "B.3", "Who keeps the log?", "The second mate"],
    ],
  },
  {
    title: "labelled answers in the text above a table that asks by itself",
    input: `
# Harbour form
* B.1  Inspection of hulls
Response: Planned
Explanation: In spring.
* B.2  Anchors
Response: Done
Explanation:
* B.3  Lights at night
Response: Done
# Part B
Question|Answer|Notes
C.1 Is the pier lit?|Yes|
C.2 Are there ladders?|No|none
C.3 Is there a telephone?|Yes|
C.4 Is there a crane?|Yes|two`,
    rows: [
      [undefined, "B.1", "Inspection of hulls", "Planned"],
      [undefined, "B.2", "Anchors", "Done"],
      [undefined, "B.3", "Lights at night", "Done"],
      ["Part B", "C.1", "Is the pier lit?", "Yes"],
      ["Part B", "C.2", "Are there ladders?", "No"],
      ["Part B", "C.3", "Is there a telephone?", "Yes"],
      ["Part B", "C.4", "Is there a crane?", "Yes"],
    ],
  },
  {
    title: "a table within an answer is part of it, as lines of cells",
    input: `
# Harbour answers
* Who inspects the hulls?
The yard does.
* Who are your pilots?
Two of them:
Name|Boat
Ann|Swift
Omar|Gull
* Are anchors tested?
Yes.
* Is the pier lit at night?
Only in winter.`,
    rows: [
      ["Harbour answers", "", "Who inspects the hulls?", "The yard does."],
      ["Harbour answers", "", "Who are your pilots?", "Two of them:\nName\tBoat\nAnn\tSwift\nOmar\tGull"],
      ["Harbour answers", "", "Are anchors tested?", "Yes."],
      ["Harbour answers", "", "Is the pier lit at night?", "Only in winter."],
    ],
  },
  {
    title: "prose above a table: both are read, and what heads the table is no answer of the prose",
    input: `
# Answers for harbours
Supplier: Plinth Ltd
1. Hulls
1.1  Who inspects the hulls?
The yard does.
1.2  Are anchors tested?
Yes.
All of them.
2. Lights
2.1  Is the pier lit at night?
Only in winter.
3. Checklist of the two piers
Both were visited in March.
No|Item|In place?|Comment
P1|Lifebuoys|Yes|two
P2|Ladders|No|
P3|Telephone|Yes|`,
    rows: [
      ["1. Hulls", "1.1", "Who inspects the hulls?", "The yard does."],
      ["1. Hulls", "1.2", "Are anchors tested?", "Yes.\nAll of them."],
      ["2. Lights", "2.1", "Is the pier lit at night?", "Only in winter."],
      ["3. Checklist of the two piers", "P1", "Lifebuoys", "Yes"],
      ["3. Checklist of the two piers", "P2", "Ladders", "No"],
      ["3. Checklist of the two piers", "P3", "Telephone", "Yes"],
    ],
  },
];

describe("running text and tables together", () => {
  it.each(cases)("$title", (text) => {
    const { asked, lines, rows } = askedIn(text);
    expect(asked).toEqual(text.rows);
    expect(rows).toBe(lines);
  });

  it("a card a question: number, question, answer and evidence under one another", () => {
    const cards = [1, 2, 3].map(
      (n) => `Question no.|${n}\nQuestion|Is thing ${n} done?\nResponse|Yes, ${n}.\nEvidence|doc-${n}`,
    );
    const { rows } = recogniseRows(tableDocument(`Vendor cards\n\n${cards.join("\n\n")}`));
    expect(rows).toHaveLength(13);
    expect(
      rows
        .filter(({ bucket }) => bucket === "question")
        .map(({ number, question, answer, remarks }) => [number, question, answer, remarks]),
    ).toEqual([1, 2, 3].map((n) => [`${n}`, `Is thing ${n} done?`, `Yes, ${n}.`, `doc-${n}`]));
  });

  it("headings that stand over several tables head them in any words", () => {
    const table = (n: number) =>
      `Chapter ${n}\nOur concern|In your words\nHow is thing ${n} kept?|In Tokyo.\nIs it encrypted (${n})?|Yes.`;
    const { rows } = recogniseRows(tableDocument([1, 2, 3].map(table).join("\n\n")));
    const bucketed = (name: string) => rows.filter(({ bucket }) => bucket === name).length;
    expect([bucketed("header"), bucketed("section"), bucketed("question")]).toEqual([3, 3, 6]);
  });
});
