import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { askedIn, type ProseCase } from "./testing/prose-case.ts";
import { proseSheet } from "./testing/prose-sheet.ts";
import { tableDocument } from "./testing/table-document.ts";

const cases: ProseCase[] = [
  {
    title: "a bold line that begins a sentence of its own below a question answers it",
    input: `
* 1. Is the pier lit
* Not yet
From June on.
* 2. Who keeps the log
* The mate
He has a key.
* 3. Is the hull inspected
* Each spring
By the yard.`,
    rows: [
      [undefined, "1", "Is the pier lit", "Not yet\nFrom June on."],
      [undefined, "2", "Who keeps the log", "The mate\nHe has a key."],
      [undefined, "3", "Is the hull inspected", "Each spring\nBy the yard."],
    ],
  },
  {
    title: "numbered questions in bold, of which the page's width has cut one",
    input: `
Answers for harbours
* 1. Is the pier lit?
Yes.
* 2. How do people come aboard in winter, and can we
* ask for a second gangway?
By the stern.
* 3. Who keeps the log?
The mate.
* 4. Is the hull inspected?
Each spring.`,
    rows: [
      [undefined, "1", "Is the pier lit?", "Yes."],
      [undefined, "2", "How do people come aboard in winter, and can we\nask for a second gangway?", "By the stern."],
      [undefined, "3", "Who keeps the log?", "The mate."],
      [undefined, "4", "Is the hull inspected?", "Each spring."],
    ],
  },
  {
    title: "cards: a number in a line of its own above each heading, few of which ask",
    input: `
Trust centre
# Hull
A-1
* Berth of the ship
Public
The north pier.
A-2
* Inspection by the yard
Done
# Anchors
A-3
* Are anchors tested?
Not yet
In the spring of 2027.`,
    rows: [
      ["Hull", "A-1", "Berth of the ship", "Public\nThe north pier."],
      ["Hull", "A-2", "Inspection by the yard", "Done"],
      ["Anchors", "A-3", "Are anchors tested?", "Not yet\nIn the spring of 2027."],
    ],
  },
  {
    title: "a page of a help centre, with what such pages ask their readers below",
    input: `
# The ship
* Is the hull inspected?
Yes, each spring.
* Is the pier lit?
From dusk to dawn.
* Who keeps the log?
The second mate.
Did this answer your question?
😞😐😃
Related articles
How to moor`,
    rows: [
      ["The ship", "", "Is the hull inspected?", "Yes, each spring."],
      ["The ship", "", "Is the pier lit?", "From dusk to dawn."],
      ["The ship", "", "Who keeps the log?", "The second mate."],
    ],
  },
  {
    title: "bold numbered questions that need no question mark, under styled headings, above a signature",
    input: `
# Our answers
Supplier: Plinth Ltd
# Company
* 1. Please give the date of these answers.
14 March 2025.
* 2. Do you hold certificates?
Yes:
1. ISO 27001
2. SOC 2
# Availability
Note: figures are for all plans.
* 3. Explain what happens when a server drops out.
Traffic moves to another.
Nobody has to be woken up for it.
# Facilities
* 4. Power and cooling
As 3.
— Maya, Security`,
    rows: [
      ["Company", "1", "Please give the date of these answers.", "14 March 2025."],
      ["Company", "2", "Do you hold certificates?", "Yes:\n1. ISO 27001\n2. SOC 2"],
      [
        "Availability",
        "3",
        "Explain what happens when a server drops out.",
        "Traffic moves to another.\nNobody has to be woken up for it.",
      ],
      ["Facilities", "4", "Power and cooling", "As 3."],
    ],
  },
  {
    title: "plain text: numbering goes on, short lines between sentences head, one question is unanswered",
    input: `
Security questionnaire

Company

1. Which certificates do you hold?
ISO 27001 since 2019.

2. Describe your backup schedule
Every night, kept for 30 days.

Operations

3. Who watches the service?
Our operators do.
4. Planned maintenance
5. How do you part tenants?
By schema.`,
    rows: [
      ["Company", "1", "Which certificates do you hold?", "ISO 27001 since 2019."],
      ["Company", "2", "Describe your backup schedule", "Every night, kept for 30 days."],
      ["Operations", "3", "Who watches the service?", "Our operators do."],
      ["Operations", "4", "Planned maintenance", ""],
      ["Operations", "5", "How do you part tenants?", "By schema."],
    ],
  },
  {
    title: "Japanese, numbers within chapters, topics instead of questions",
    input: `
セキュリティに関するご質問への回答
株式会社みなと
■ 基本事項
1-1　サービス稼働率の目標値を教えてください。
99.9%です。
1-2　バックアップの取得頻度
日次で取得しています。
■ 運用
2-1　障害時の連絡方法
メールでお知らせします。
2-2　データの保管場所はどこですか。
国内です。
以上`,
    rows: [
      ["■ 基本事項", "1-1", "サービス稼働率の目標値を教えてください。", "99.9%です。"],
      ["■ 基本事項", "1-2", "バックアップの取得頻度", "日次で取得しています。"],
      ["■ 運用", "2-1", "障害時の連絡方法", "メールでお知らせします。"],
      ["■ 運用", "2-2", "データの保管場所はどこですか。", "国内です。"],
    ],
  },
  {
    title: "bold questions without numbers, short answers that are no headings",
    input: `
# Data
* Where is data stored?
Tokyo
* Describe the retention period.
90 days
Longer on request
# People
* Do you train your staff?
Yes
* Background checks
Not done`,
    rows: [
      ["Data", "", "Where is data stored?", "Tokyo"],
      ["Data", "", "Describe the retention period.", "90 days\nLonger on request"],
      ["People", "", "Do you train your staff?", "Yes"],
      ["People", "", "Background checks", "Not done"],
    ],
  },
  {
    title: "text without labels: an aside in small type belongs to no answer",
    input: `
# Yard
* Who inspects the hulls?
The keeper does.
- See the picture on the next page.
* How often?
Every spring.
* Where are the ropes?
In a shed.
- Our shed won a prize.`,
    rows: [
      ["Yard", "", "Who inspects the hulls?", "The keeper does."],
      ["Yard", "", "How often?", "Every spring."],
      ["Yard", "", "Where are the ropes?", "In a shed."],
    ],
  },
  {
    title: "numbers with letters: a chapter's own, or a name and a number; the answers have none",
    input: `
Answers
A1 Name of the yard
Plinth Ltd
A2 Describe the docks.
Two docks:
B7 is the larger one
A3 Depth
Nine metres
B1 Give the number of piers.
Two
B2 Where do they stand?
North and south`,
    rows: [
      [undefined, "A1", "Name of the yard", "Plinth Ltd"],
      [undefined, "A2", "Describe the docks.", "Two docks:\nB7 is the larger one"],
      [undefined, "A3", "Depth", "Nine metres"],
      [undefined, "B1", "Give the number of piers.", "Two"],
      [undefined, "B2", "Where do they stand?", "North and south"],
    ],
  },
  {
    title: "bold topics and orders, of which few are questions",
    input: `
# Yard
* Name the yard.
Plinth Ltd.
* Ropes and chains
In a shed.
* Is the shed dry?
Yes.
* Are there chains?
Two.
* Hours
Nine to five.`,
    rows: [
      ["Yard", "", "Name the yard.", "Plinth Ltd."],
      ["Yard", "", "Ropes and chains", "In a shed."],
      ["Yard", "", "Is the shed dry?", "Yes."],
      ["Yard", "", "Are there chains?", "Two."],
      ["Yard", "", "Hours", "Nine to five."],
    ],
  },
];

describe("running text without labels", () => {
  it.each(cases)("$title", (text) => {
    const { asked, lines, rows } = askedIn(text);
    expect(asked).toEqual(text.rows);
    expect(rows).toBe(lines);
  });

  it("the chapters of a text whose questions end in question marks are no questions", () => {
    const input = `
1. Company
Do you hold certificates?
Yes, ISO 27001.
Do you train your staff?
Yes, once a year.
2. Data
Where is it kept?
In Tokyo.
Is it encrypted?
It is.`;
    const { rows } = recogniseRows(tableDocument(proseSheet(input)));
    expect(rows.filter(({ bucket }) => bucket === "question").map(({ question }) => question)).toEqual([
      "Do you hold certificates?",
      "Do you train your staff?",
      "Where is it kept?",
      "Is it encrypted?",
    ]);
    expect(rows.filter(({ bucket }) => bucket === "section").map(({ text }) => text)).toEqual([
      "1. Company",
      "2. Data",
    ]);
  });
});
