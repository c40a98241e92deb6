import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

type TurnCase = {
  title: string;
  input: string;
  /** Of each question row: number, question, answer, detail. */
  rows: [number: string, question: string, answer: string, detail: string][];
};

const cases: TurnCase[] = [
  {
    title: "a reply beneath its question with a code beside it; what the reader notes beside the question is no answer",
    input: `
Ref|Enquiry and reply|Code|Ours
Part A Ships
1|Is the hull inspected each year?||Noted
|It is inspected in spring.|C|
2|Are anchors tested before they are sold?||Open
|They are not.|NC|
3|Who keeps the log?||Chase
Part B Harbours
4|Is the harbour lit at night?||Noted
|Only the eastern pier is lit.|PC|
5|Is the harbour dredged?||Noted
|Every third year.|C|`,
    rows: [
      ["1", "Is the hull inspected each year?", "C", "It is inspected in spring."],
      ["2", "Are anchors tested before they are sold?", "NC", "They are not."],
      ["3", "Who keeps the log?", "", ""],
      ["4", "Is the harbour lit at night?", "PC", "Only the eastern pier is lit."],
      ["5", "Is the harbour dredged?", "C", "Every third year."],
    ],
  },
  {
    title: "without a code the reply is the answer",
    input: `
No|Question and answer
1|Is the hull inspected each year?
|It is inspected in spring.
2|Are anchors tested before they are sold?
|They are not.
3|Is the harbour lit at night?
|Only the eastern pier is lit.`,
    rows: [
      ["1", "Is the hull inspected each year?", "It is inspected in spring.", ""],
      ["2", "Are anchors tested before they are sold?", "They are not.", ""],
      ["3", "Is the harbour lit at night?", "Only the eastern pier is lit.", ""],
    ],
  },
  {
    title: "replies that say that they are, below an answer beside the question",
    input: `
No|Question|Answer
1|Hull inspected each year|Yes
|Reply: in spring, by the yard
2|Anchors tested before sale|No
|Reply: planned
3|Harbour lit at night|Yes
|Reply: the eastern pier only`,
    rows: [
      ["1", "Hull inspected each year", "Yes", "in spring, by the yard"],
      ["2", "Anchors tested before sale", "No", "planned"],
      ["3", "Harbour lit at night", "Yes", "the eastern pier only"],
    ],
  },
  {
    title: "the number's cell reaches down beside the reply",
    input: `
番号|質問と回答|判定
1|船体は毎年点検していますか。|
^|春に点検しています。|○
2|錨は販売前に試験していますか。|
^|試験していません。|×
3|港は夜間に照明していますか。|
^|東の桟橋だけ照明しています。|△`,
    rows: [
      ["1", "船体は毎年点検していますか。", "○", "春に点検しています。"],
      ["2", "錨は販売前に試験していますか。", "×", "試験していません。"],
      ["3", "港は夜間に照明していますか。", "△", "東の桟橋だけ照明しています。"],
    ],
  },
  {
    title: "questions without a number below those with one are asked, too",
    input: `
No|Question|Answer
1|Is the hull inspected each year?|Yes
|If so, who inspects it?|The yard
2|Are anchors tested before they are sold?|No
|If not, is it planned?|Yes
3|Is the harbour lit at night?|Yes
|If so, how?|By gas`,
    rows: [
      ["1", "Is the hull inspected each year?", "Yes", ""],
      ["", "If so, who inspects it?", "The yard", ""],
      ["2", "Are anchors tested before they are sold?", "No", ""],
      ["", "If not, is it planned?", "Yes", ""],
      ["3", "Is the harbour lit at night?", "Yes", ""],
      ["", "If so, how?", "By gas", ""],
    ],
  },
  {
    title: "the requirement below a numbered title is no reply to it",
    input: `
No|Requirement|Compliance
1|Hull|
|The hull is inspected each year by the yard.|Yes
2|Anchors|
|Anchors are tested before they are sold.|No
3|Harbour|
|The harbour is lit at night.|Yes`,
    rows: [
      ["1", "Hull", "", ""],
      ["", "The hull is inspected each year by the yard.", "Yes", ""],
      ["2", "Anchors", "", ""],
      ["", "Anchors are tested before they are sold.", "No", ""],
      ["3", "Harbour", "", ""],
      ["", "The harbour is lit at night.", "Yes", ""],
    ],
  },
];

describe("questions and replies that take turns in one column", () => {
  it.each(cases)("$title", ({ input, rows }) => {
    const questions = recogniseRows(tableDocument(input)).rows.filter((row) => row.bucket === "question");
    expect(questions.map(({ number, question, answer, detail }) => [number, question, answer, detail])).toEqual(rows);
  });
});

describe("questions and answers under one another, each with its label", () => {
  it("headings over the width part them, numbers reach down beside them, what stands below them all is no answer", () => {
    const input = `
ご質問への答え
その一　船のこと|<|<
1|問|船体は毎年点検していますか。
^|答|はい。
2|問|錨は販売前に試験していますか。
^|答|いいえ。
^|補足|来年から試験します。
その二　港のこと|<|<
3|問|港は夜間に照明していますか。
^|答|東の桟橋だけです。
||北は暗いままです。
© みさき港湾　電話 00-0000`;
    const { rows } = recogniseRows(tableDocument(input));
    const questions = rows.filter((row) => row.bucket === "question");
    expect(
      questions.map(({ path, number, question, answer, remarks }) => [...path, number, question, answer, remarks]),
    ).toEqual([
      ["その一　船のこと", "1", "船体は毎年点検していますか。", "はい。", ""],
      ["その一　船のこと", "2", "錨は販売前に試験していますか。", "いいえ。", "来年から試験します。"],
      ["その二　港のこと", "3", "港は夜間に照明していますか。", "東の桟橋だけです。\n北は暗いままです。", ""],
    ]);
    expect(rows.at(-1)).toMatchObject({ bucket: "note", reason: "below-table" });
  });
});

describe("a sheet that explains the signs of the answers", () => {
  const asking = tableSheet(
    `
番号|質問|しるし
1|船体は毎年点検していますか。|○
2|錨は販売前に試験していますか。|×
3|港は夜間に照明していますか。|△`,
    { name: "おたずね" },
  );

  it("asks nothing, and what it says of them is known", () => {
    const key = tableSheet(
      `
しるし|その意味
○|している
△|一部だけしている
×|していない
空欄|あとで答える`,
      { name: "しるしのこと" },
    );
    const { rows, legend } = recogniseRows(tableDocument(asking, key));
    expect(rows.filter((row) => row.bucket === "question").map((row) => row.sheet)).toEqual(Array(3).fill("おたずね"));
    expect(legend).toMatchObject({ "○": "している", "△": "一部だけしている", "×": "していない" });
  });

  it("codes with long meanings in a small table above the questions ask nothing", () => {
    const { rows, legend } = recogniseRows(
      tableDocument(`
Key to compliance codes
Code|Meaning
FC|Fully compliant – met by the boat as it is offered today
PC|Partially compliant – met in part or after work in the yard; explain
NC|Not compliant
FD|Future development – in the plans of the yard, give a date

Ref|Requirement|Code|Comment
D1|The pier is lit.|FC|From dusk
D2|There are two gangways.|FD|Next spring
D3|There is a clock.|NC|
D4|The log is kept.|PC|In winter only`),
    );
    expect(rows.filter((row) => row.bucket === "question").map((row) => row.number)).toEqual(["D1", "D2", "D3", "D4"]);
    expect(Object.keys(legend).toSorted()).toEqual(["FC", "FD", "NC", "PC"]);
  });

  it("who fills it in, and a few notes that nobody answered, are asked of no vendor", () => {
    const respondent = tableSheet(
      `
Question|Response
Responder name|Ann Larne
Company name|Larne Boats Ltd
Product or service in scope|Ferry
Date of response|3 May 2026
Company website|https://larne.example`,
      { name: "Business Information" },
    );
    const notes = tableSheet(
      `
who|when|said
Ben|4 May|need this by Friday
|5 May|split the rope question in two?`,
      { name: "scratch" },
    );
    const read = recogniseRows(tableDocument(respondent, asking, notes));
    const sheets = read.rows.filter((row) => row.bucket === "question").map((row) => row.sheet);
    expect(new Set(sheets)).toEqual(new Set(["おたずね"]));
    expect([read.vendor?.value, read.disclosedOn?.value]).toEqual(["Larne Boats Ltd", "2026-05-03"]);
  });

  it("signs that say how much a question matters mean nothing in an answer", () => {
    const { legend } = recogniseRows(
      tableDocument(`
調査票
・必須度「◎」は原則必須、「○」は推奨。回答欄は自由に。
番号|質問|必須度|回答
1|船体は毎年点検していますか。|◎|○
2|錨は販売前に試験していますか。|○|△
3|港は夜間に照明していますか。|◎|毎日`),
    );
    expect(legend).toEqual({});
  });

  it("a short sheet whose answers stand right of what it asks stays", () => {
    const short = tableSheet(
      `
項目|回答
灯台の有無|有
水先人の人数|3
桟橋の材質|石`,
      { name: "追加" },
    );
    const { rows } = recogniseRows(tableDocument(asking, short));
    expect(rows.filter((row) => row.bucket === "question")).toHaveLength(6);
  });

  it("reads cards whose number stands left of their first label, in two languages, with lines left blank", () => {
    const { rows } = recogniseRows(
      tableDocument(`
みさき商会 調査票 / Survey

|会社名 Company|みさき丸

1 船 / Ships

1.1|設問 Question|船体を毎年点検していますか。
|現状 Current status|はい。
|補足 Note
|社内メモ Internal use

1.2|設問 Question|錨の検査の間隔はどのくらいですか。
|現状 Current status|出荷ごと
|補足 Note|船首のみ
|社内メモ Internal use|要確認

1.3|設問 Question|夜間の桟橋の照明についてご説明ください。
|現状 Current status
|補足 Note
|社内メモ Internal use`),
    );
    const asked = rows.filter(({ bucket }) => bucket === "question");
    expect(
      asked.map(({ number, question, answer, remarks, path }) => [number, question, answer, remarks, path]),
    ).toEqual([
      ["1.1", "船体を毎年点検していますか。", "はい。", "", ["1 船 / Ships"]],
      ["1.2", "錨の検査の間隔はどのくらいですか。", "出荷ごと", "船首のみ", ["1 船 / Ships"]],
      ["1.3", "夜間の桟橋の照明についてご説明ください。", "", "", ["1 船 / Ships"]],
    ]);
  });
});
