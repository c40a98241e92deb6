import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument } from "./testing/table-document.ts";

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
