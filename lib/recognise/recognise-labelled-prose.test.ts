import { describe, expect, it } from "vitest";
import { askedIn, type ProseCase } from "./testing/prose-case.ts";

const cases: ProseCase[] = [
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

describe("running text that labels its answers", () => {
  it.each(cases)("$title", (text) => {
    const { asked, lines, rows } = askedIn(text);
    expect(asked).toEqual(text.rows);
    expect(rows).toBe(lines);
  });
});
