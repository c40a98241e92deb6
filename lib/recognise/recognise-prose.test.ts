import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { proseSheet } from "./testing/prose-sheet.ts";
import { tableDocument } from "./testing/table-document.ts";

type ProseCase = {
  title: string;
  input: string;
  /** false: the marks of `proseSheet` are the text's own. */
  marks?: boolean;
  /** Of each question row: innermost section, number, question, answer. */
  rows: [section: string | undefined, number: string, question: string, answer: string][];
};

const cases: ProseCase[] = [
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
    title:
      "a letter that answers point by point: each reply names the point, none of which asks; the closing is no answer",
    input: `
Dear Ms Anchor,
Thank you for your letter.
Re 1) Berth of the ship
The north pier.
Re 2) Whether the log is kept
It is, by the second mate.
Re 3) Lights
Two on each pier.
Both were lit last spring.
We trust that these replies are of use.
Yours sincerely,
R. Hull`,
    rows: [
      [undefined, "1", "Berth of the ship", "The north pier."],
      [undefined, "2", "Whether the log is kept", "It is, by the second mate."],
      [undefined, "3", "Lights", "Two on each pier.\nBoth were lit last spring."],
    ],
  },
  {
    title: "what an answer begins with is its own word, unless it says that an answer follows",
    input: `
* 1. What can we count on?
Availability: 99.9 % a month.
* 2. How is it stored?
状況：暗号化して保管しています。
* 3. Who keeps the log?
Our response: the second mate.
* 4. Is there a pier?
回答：あります。`,
    rows: [
      [undefined, "1", "What can we count on?", "Availability: 99.9 % a month."],
      [undefined, "2", "How is it stored?", "状況：暗号化して保管しています。"],
      [undefined, "3", "Who keeps the log?", "the second mate."],
      [undefined, "4", "Is there a pier?", "あります。"],
    ],
  },
  {
    title: "an example and a hint that a vendor gives are part of the answer",
    input: `
Q1: Who tells us of maintenance?
A1: The status page.
Example: a note each morning.
Q2: Can we export the log?
A2: Yes.
Hint: as csv.`,
    rows: [
      [undefined, "Q1", "Who tells us of maintenance?", "The status page.\nExample: a note each morning."],
      [undefined, "Q2", "Can we export the log?", "Yes.\nHint: as csv."],
    ],
  },
  {
    title: "replies in cells of their own below a question, and what the form says in between",
    input: `
Q1|Is the hull inspected?
|Why we ask: there was a leak.
Reply|Each spring.
Q2|Are anchors tested?
|Good reply: "twice a year"
Reply|Bow anchors only.
Q3|Who keeps the log?
Reply|The second mate.`,
    rows: [
      [undefined, "Q1", "Is the hull inspected?", "Each spring."],
      [undefined, "Q2", "Are anchors tested?", "Bow anchors only."],
      [undefined, "Q3", "Who keeps the log?", "The second mate."],
    ],
  },
  {
    title: "what the buyer explains in italics between questions and answers is no answer",
    input: `
* 1. Is the hull inspected?
~ We had a leak last year.
Each spring, by the yard.
* 2. Are anchors tested?
~ A certificate will do.
Bow anchors only.
The stern ones follow in 2026.
* 3. Who keeps the log?
The second mate.`,
    rows: [
      [undefined, "1", "Is the hull inspected?", "Each spring, by the yard."],
      [undefined, "2", "Are anchors tested?", "Bow anchors only.\nThe stern ones follow in 2026."],
      [undefined, "3", "Who keeps the log?", "The second mate."],
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
    title: "a mail that answers between the lines it quotes: what is quoted answers nothing",
    marks: false,
    input: `
Answers below.
> Hello,
> 1. Who inspects the hulls, and do you keep
>    a book of it?
The yard does.
> == Anchors ==
>
> 2. Are anchors tested?
Yes.
> 3. Is the pier lit at night?
Only in winter.
> Many thanks
> Ann
Cheers,
Omar`,
    rows: [
      [undefined, "1", "Who inspects the hulls, and do you keep\na book of it?", "The yard does."],
      [undefined, "2", "Are anchors tested?", "Yes."],
      [undefined, "3", "Is the pier lit at night?", "Only in winter."],
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
    title: "label, question, label and answer in one paragraph, on lines of their own or running on, around a table",
    input: `
# Answers for harbours
No|Question|Answer|Notes
1|Is the pier lit?|Yes|
2|Are there ladders?|No|none
3|Is there a telephone?|Yes|
4|Is there a crane?|Yes|two
# Ships
Q: Who inspects the hulls?\\nA: The yard does.\\nEvery spring.
Q: Are anchors tested? A: Yes.
Question: Do you keep Q and A sessions? Answer: Only in winter.
# Leaving
Q. Is there a chart?\\nA. See page 4.
Q. Is it free?\\nA. No.
Q. Who draws it?\\nA. The mate.`,
    rows: [
      [undefined, "1", "Is the pier lit?", "Yes"],
      [undefined, "2", "Are there ladders?", "No"],
      [undefined, "3", "Is there a telephone?", "Yes"],
      [undefined, "4", "Is there a crane?", "Yes"],
      ["Ships", "", "Who inspects the hulls?", "The yard does.\nEvery spring."],
      ["Ships", "", "Are anchors tested?", "Yes."],
      ["Ships", "", "Do you keep Q and A sessions?", "Only in winter."],
      ["Leaving", "", "Is there a chart?", "See page 4."],
      ["Leaving", "", "Is it free?", "No."],
      ["Leaving", "", "Who draws it?", "The mate."],
    ],
  },
  {
    title: "a label in a line of its own: what stands below it answers, up to the next question or heading",
    input: `
# みさき便への回答書
# 一　船のこと
* 問１　船体は毎年点検しますか。
【ご回答】はい、春に。
* 問２　灯りの種類を挙げてください。
【ご回答】
次のとおりです。
航海灯（左右）
停泊灯
【補足】冬は増やします。
* 問３　錨はいくつありますか。
【ご回答】
* 問４　日誌は誰が付けますか。
【ご回答】航海士です。
# 二　港のこと
* 問５　夜も開いていますか。
【ご回答】
いいえ。
以　上`,
    rows: [
      ["一　船のこと", "問１", "船体は毎年点検しますか。", "はい、春に。"],
      ["一　船のこと", "問２", "灯りの種類を挙げてください。", "次のとおりです。\n航海灯（左右）\n停泊灯"],
      ["一　船のこと", "問３", "錨はいくつありますか。", ""],
      ["一　船のこと", "問４", "日誌は誰が付けますか。", "航海士です。"],
      ["二　港のこと", "問５", "夜も開いていますか。", "いいえ。"],
    ],
  },
  {
    title: "headings between answers that say so, and what closes them below an answer left empty",
    input: `
# みさき便への回答書
# 第１　船について
* １－１　船体を毎年点検していますか。
【回答】春に点検しております。
# 第２　港について
* ２－１　錨は検査していますか。
【回答】しております
# 第３　人について
* ３－１　日誌は付けますか。
【回答】
以上`,
    rows: [
      ["第１　船について", "１－１", "船体を毎年点検していますか。", "春に点検しております。"],
      ["第２　港について", "２－１", "錨は検査していますか。", "しております"],
      ["第３　人について", "３－１", "日誌は付けますか。", ""],
    ],
  },
  {
    title: "answers that say so in brackets, beneath questions that do not",
    input: `
* 1. 船体を毎年点検していますか。
【回答】春に点検しております。
* 2. 錨は検査していますか。
【ご回答】：しております。
なお、船首の錨に限ります。
* 3. 日誌は誰が付けますか。
Our response: the second mate.
* 4. 港は夜間も明るいですか。
注意：冬に限ります。`,
    rows: [
      [undefined, "1", "船体を毎年点検していますか。", "春に点検しております。"],
      [undefined, "2", "錨は検査していますか。", "しております。\nなお、船首の錨に限ります。"],
      [undefined, "3", "日誌は誰が付けますか。", "the second mate."],
      [undefined, "4", "港は夜間も明るいですか。", "注意：冬に限ります。"],
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
    title:
      "labelled text under headings: these, an aside in small type, a column and how to get in touch are no part of an answer",
    input: `
# All about our harbour
Q&A
# Lights
* Q1. Is the pier lit?
A. Yes, at night.
It is dark by day.
* Q2. Who lights it?
A. The keeper.
- The lamp is older than the pier.
# Moorings, ropes and what we do when the wind is up
* Q3. How many ropes?
A. Nine.
[Column] Why nine? Nobody knows.
* Q4. Are they tested?
A. No.
- page 2
Not even once.
Contact: harbour@plinth.example
Tell us what you think.`,
    rows: [
      ["Lights", "Q1", "Is the pier lit?", "Yes, at night.\nIt is dark by day."],
      ["Lights", "Q2", "Who lights it?", "The keeper."],
      ["Moorings, ropes and what we do when the wind is up", "Q3", "How many ropes?", "Nine."],
      ["Moorings, ropes and what we do when the wind is up", "Q4", "Are they tested?", "No.\nNot even once."],
    ],
  },
  {
    title: "labelled text with bold headings of the size of the text, and shaded asides",
    input: `
港のことをお答えします
* 灯りについて
Q1：桟橋に灯りはありますか。
A1：あります。
夜だけです。
] 【豆知識】灯りは桟橋より古いです。
* 舟
Q2：舟は何艘ですか。
A2：九艘です。
* ご注意：次の問いは任意です。
Q3：綱は点検していますか。
A3：していません。
お問い合わせ先：port@plinth.example`,
    rows: [
      ["灯りについて", "Q1", "桟橋に灯りはありますか。", "あります。\n夜だけです。"],
      ["舟", "Q2", "舟は何艘ですか。", "九艘です。"],
      ["舟", "Q3", "綱は点検していますか。", "していません。"],
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
    title: "questions with labels, answers without",
    input: `
港のことをお答えします
# 灯り
Q1.灯りの数を記載してください。
九つです。
Q2.点検の頻度
毎月です。
冬は毎週です。
# 舟
Q3.舟はありますか。
あります。`,
    rows: [
      ["灯り", "Q1", "灯りの数を記載してください。", "九つです。"],
      ["灯り", "Q2", "点検の頻度", "毎月です。\n冬は毎週です。"],
      ["舟", "Q3", "舟はありますか。", "あります。"],
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
  {
    title: "a mail that answers beneath the quoted questions",
    input: `
Dear Ms Tanaka,
our answers stand beneath.
> 1. Name the yard.
Plinth Ltd.
> 2. How are ropes kept?
In a shed.
> 3. Is the shed dry?
Yes.
Kind regards,
Anna`,
    marks: false,
    rows: [
      [undefined, "1", "Name the yard.", "Plinth Ltd."],
      [undefined, "2", "How are ropes kept?", "In a shed."],
      [undefined, "3", "Is the shed dry?", "Yes."],
    ],
  },
  {
    title: "labelled text whose headings are plain lines among sentences",
    input: `
Answers of the harbour

LIGHTS

Q1: Is the pier lit?
A: Yes.

BOATS AND ROPES

Q2: How many ropes?
A: Nine.

Places

Q3: Where is the shed?
A: By the gate.
It is dry.`,
    rows: [
      ["LIGHTS", "Q1", "Is the pier lit?", "Yes."],
      ["BOATS AND ROPES", "Q2", "How many ropes?", "Nine."],
      ["Places", "Q3", "Where is the shed?", "By the gate.\nIt is dry."],
    ],
  },
];

describe("questions and answers as running text", () => {
  it.each(cases)("$title", ({ input, marks, rows }) => {
    const sheet = proseSheet(input, marks);
    const found = recogniseRows(tableDocument(sheet));
    expect(found.rows).toHaveLength(new Set(sheet.cells.map(({ row }) => row)).size);
    const asked = found.rows.filter(({ bucket }) => bucket === "question");
    expect(asked.map(({ path, number, question, answer }) => [path.at(-1), number, question, answer])).toEqual(rows);
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

const TABLE = `
No|質問|回答
1|データは暗号化していますか|はい
2|バックアップは取得していますか|はい
3|ISMS認証を取得していますか|はい`;

describe("what a sheet states about itself", () => {
  it.each([
    {
      title: "labels side by side, parted by spaces only",
      input: `Name of Tenderer: Archivum plc      Product offered: Vault\nResponse dated 26 September 2024 (deadline: 30 September 2024)\n${TABLE}`,
      expected: { disclosedOn: "2024-09-26", vendor: "Archivum plc", service: "Vault" },
    },
    {
      title: "who answers, and for what",
      input: `確認書\n回答事業者：株式会社みさき　　対象サービス：みさき便\n${TABLE}\n4|本表の記載内容はいつ時点のものですか。|令和6年8月1日`,
      expected: { disclosedOn: "2024-08-01", vendor: "株式会社みさき", service: "みさき便" },
    },
    {
      title: "a base date as a question, the proposer",
      input: `確認表\n提案者名|株式会社みさき|サービス名|みさき便\n${TABLE}\n4|回答基準日|2023年10月31日`,
      expected: { disclosedOn: "2023-10-31", vendor: "株式会社みさき", service: "みさき便" },
    },
    {
      title: "labels in two languages",
      input: `表紙\n回答会社 / Vendor|株式会社みさき\nサービス名 / Service|みさき便\n回答日 / Date of answers|2026-08-01\n${TABLE}`,
      expected: { disclosedOn: "2026-08-01", vendor: "株式会社みさき", service: "みさき便" },
    },
    {
      title: "label above value, one in a line",
      input: `Company\nMisaki Ltd\nLast reviewed\n18 August 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-08-18", vendor: "Misaki Ltd", service: null },
    },
    {
      title: "a self-check, a position, an update in a title",
      input: `自己点検表\n点検日：2024/4/1|Ver.1.3\n${TABLE}`,
      expected: { disclosedOn: "2024-04-01", vendor: null, service: null },
    },
    {
      title: "a position as at a day",
      input: `Security Return\nPosition as at|30 August 2024\n${TABLE}`,
      expected: { disclosedOn: "2024-08-30", vendor: null, service: null },
    },
    {
      title: "an update in the title",
      input: `Misaki – security Q&A, last updated 9 Feb 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-02-09", vendor: null, service: null },
    },
    {
      title: "the question as of when, before the date of the letter",
      input: `Questionnaire\nDate: 12 May 2025\n${TABLE}\n4|Information current as at|9 May 2025`,
      expected: { disclosedOn: "2025-05-09", vendor: null, service: null },
    },
    {
      title: "when the document was last revised; a form's revision is another's",
      input: `Misaki answers\nDocument M-7, version 2.3, last revised May 2, 2024\nForm 12, last revised June 1, 2022\n${TABLE}`,
      expected: { disclosedOn: "2024-05-02", vendor: null, service: null },
    },
    {
      title: "a form's revision alone is no date of the answers",
      input: `Misaki answers\nTemplate version 4, last revised June 1, 2022\n${TABLE}`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
    {
      title: "the state that the answers tell of",
      input: `みさき便のこと\nこの答えは、令和6年4月1日の様子を書いたものです。\n${TABLE}`,
      expected: { disclosedOn: "2024-04-01", vendor: null, service: null },
    },
    {
      title: "until when answers are wanted",
      input: `確認表\n回答は、令和6年4月1日までに当社へお送りください。\n${TABLE}`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
    {
      title: "place and day where somebody signs below the answers, not those of a letter above them",
      input: `Hamburg, 3.1.2026\n${TABLE}\n\nWeimar, 12.02.2026||(stamp, signature)`,
      expected: { disclosedOn: "2026-02-12", vendor: null, service: null },
    },
    {
      title: "the day over a sheet handed in to somebody; over one sent to the vendor it is the buyer's",
      input: `様式第３号\n令和６年１０月３日\n（宛先）　みどり市長\n${TABLE}`,
      expected: { disclosedOn: "2024-10-03", vendor: null, service: null },
    },
    {
      title: "the day on which it was written, told as a clause",
      input: `点検表\n記入した日|令和７年４月１８日\n${TABLE}`,
      expected: { disclosedOn: "2025-04-18", vendor: null, service: null },
    },
    {
      title: "a day behind another label in the same line",
      input: `調査書\n調査対象：船体 作成日：2025 年 7 月 1 日 作成：船務部\n${TABLE}`,
      expected: { disclosedOn: "2025-07-01", vendor: null, service: null },
    },
    {
      title: "statements given on a day",
      input: `Dialogue\nStatements given on 18 September 2024\n${TABLE}`,
      expected: { disclosedOn: "2024-09-18", vendor: null, service: null },
    },
    {
      title: "the day as of which answers are valid, beside the day of the form",
      input: `Answers valid as of|18 June 2025\nForm issued|2 May 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-06-18", vendor: null, service: null },
    },
    {
      title: "who last changed a page, and when",
      input: `Created by Ann Fell, last modified by Omar Lund on Feb 03, 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-02-03", vendor: null, service: null },
    },
    {
      title: "a program's key for who answered",
      input: `requester.company|Kobo Ltd\nrespondent.company|Misaki Ltd\nrespondent.completed|2025-02-20\n${TABLE}`,
      expected: { disclosedOn: "2025-02-20", vendor: "Misaki Ltd", service: null },
    },
    {
      title: "a last update without the word for day",
      input: `みさき便\n最終更新：2025/02/03（担当 岸田）\n${TABLE}`,
      expected: { disclosedOn: "2025-02-03", vendor: null, service: null },
    },
    {
      title: "a last refresh",
      input: `Misaki answers\nLast refreshed: 4 August 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-08-04", vendor: null, service: null },
    },
    {
      title: "the day over a letter that answers",
      input: `2024年12月9日\nみさき病院 御中\n株式会社みなと\n確認書\nご照会につき、下記のとおり回答いたします。\n${TABLE}`,
      expected: { disclosedOn: "2024-12-09", vendor: null, service: null },
    },
    {
      title: "the day over a letter that asks for answers",
      input: `2024年12月9日\n株式会社みなと 御中\n確認書\n下記のとおりご回答くださいますようお願いいたします。\n${TABLE}`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
    {
      title: "the day over a letter to vendors",
      input: `確認のお願い\n令和６年１０月３日\n受託者各位\n${TABLE}`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
    {
      title: "the keys of a program",
      input: `exportedAt|2026-03-05T01:00:00Z\nbuyer.company|Kobo Ltd\nvendor.name|Misaki Ltd\nvendor.product|Vault\nquestionnaire.submittedOn|2026-02-01\nquestionnaire.dueDate|2026-02-20\n${TABLE}`,
      expected: { disclosedOn: "2026-02-01", vendor: "Misaki Ltd", service: "Vault" },
    },
    {
      title: "dates of other things are not the date of the answers",
      input: `Checklist\nReport completed by Bolt Ltd\n${TABLE}\n4|When was your incident response plan last tested?|3 March 2025`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
  ])("$title", ({ input, expected }) => {
    const { disclosedOn, vendor, service } = recogniseRows(tableDocument(input));
    expect({
      disclosedOn: disclosedOn?.value ?? null,
      vendor: vendor?.value ?? null,
      service: service?.value ?? null,
    }).toEqual(expected);
  });
});
