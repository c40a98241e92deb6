import { describe, expect, it } from "vitest";
import { askedRows, type TableCase } from "./testing/asked-rows.ts";

const cases: TableCase[] = [
  {
    title: "a column of marks between yes and no that is ticked beside an answer is none",
    input: `
No.|Question|Yes|Log attached|No
1|Is the anchor inspected?|x|x|
2|Is the pier lit?|||x
3|Is there a spare rudder?|x|x|
4|Is the crew vetted?|x||`,
    rows: [
      ["1", "Is the anchor inspected?", "Yes", ""],
      ["2", "Is the pier lit?", "No", ""],
      ["3", "Is there a spare rudder?", "Yes", ""],
      ["4", "Is the crew vetted?", "Yes", ""],
    ],
  },
  {
    title: "the same in Japanese, beside no as well",
    input: `
項番|設問|はい|重点|いいえ
1|錨を検査していますか|○|○|
2|桟橋は明るいですか|||○
3|予備の舵はありますか||○|○
4|乗組員を訓練していますか|○||
5|日誌を付けていますか|||○`,
    rows: [
      ["1", "錨を検査していますか", "はい", ""],
      ["2", "桟橋は明るいですか", "いいえ", ""],
      ["3", "予備の舵はありますか", "いいえ", ""],
      ["4", "乗組員を訓練していますか", "はい", ""],
      ["5", "日誌を付けていますか", "いいえ", ""],
    ],
  },
  ...[
    { heads: "項目|確認内容|回答", asks: "検査を受けていない船がありますか", answers: ["はい", "いいえ"] },
    { heads: "Control|Check|Answer", asks: "Are there any exceptions?", answers: ["Yes", "No"] },
  ].map(
    ({ heads, asks, answers: [yes = "", no = ""] }): TableCase => ({
      title: `one question beside every name asks of each: ${asks}`,
      input: `
${heads}
Anchor inspection|${asks}|${yes}
Crew training|${asks}|${no}
Cargo lashing|${asks}|${no}
Pier lights|${asks}|${yes}
Spare rudder|${asks}|${no}`,
      rows: [
        ["", asks, yes, ""],
        ["", asks, no, ""],
        ["", asks, no, ""],
        ["", asks, yes, ""],
        ["", asks, no, ""],
      ],
    }),
  ),
  {
    title: "a heading that asks, among words that only head columns",
    input: `
No|以下の要求事項について対応していますか。|回答|備考
1|錨の検査を受けること|対応|春
2|日誌を一年間保存すること|対応|
3|予備の舵を備えること|未対応|来年
4|乗組員の訓練を行うこと|対応|`,
    rows: [
      ["1", "錨の検査を受けること", "対応", ""],
      ["2", "日誌を一年間保存すること", "対応", ""],
      ["3", "予備の舵を備えること", "未対応", ""],
      ["4", "乗組員の訓練を行うこと", "対応", ""],
    ],
  },
  {
    title: "headings right below a row, one of them in nobody's vocabulary",
    input: `
No.|Question|Answer|Remarks
1|Is the anchor inspected?|Yes|spring
2|Is the pier lit?|No|
3|Is a log kept?|Yes|
Ref.|Boat safety|Response|Comments
4|Is there a spare rudder?|Yes|
5|Is the hull inspected?|No|winter`,
    rows: [
      ["1", "Is the anchor inspected?", "Yes", ""],
      ["2", "Is the pier lit?", "No", ""],
      ["3", "Is a log kept?", "Yes", ""],
      ["4", "Is there a spare rudder?", "Yes", ""],
      ["5", "Is the hull inspected?", "No", ""],
    ],
  },
  {
    title: "what asks for a paper is a question without an answer; what tells of the questions below is none",
    input: `
No.|Question|Answer
1|Please describe the hull inspection.|In spring.
2|Please name the certificates held.|Class A.
|Please send the results of the last inspection to us.|
3|Please describe the watch at night.|Two sailors.
|Please return the completed form to the harbour office.|`,
    rows: [
      ["1", "Please describe the hull inspection.", "In spring.", ""],
      ["2", "Please name the certificates held.", "Class A.", ""],
      ["", "Please send the results of the last inspection to us.", "", ""],
      ["3", "Please describe the watch at night.", "Two sailors.", ""],
    ],
  },
  {
    title: "a sentence without a number among numbered sentences asks nothing",
    input: `
No.|Question|Answer
1|The carrier inspects the hull each year.|Yes
2|The carrier keeps a log for five years.|Yes
3|The carrier trains its crew each spring.|No
|All of the following apply to the night watch only.|
4|The carrier lights the pier from dusk.|Yes
5|The carrier counts the cargo twice.|Yes`,
    rows: [
      ["1", "The carrier inspects the hull each year.", "Yes", ""],
      ["2", "The carrier keeps a log for five years.", "Yes", ""],
      ["3", "The carrier trains its crew each spring.", "No", ""],
      ["4", "The carrier lights the pier from dusk.", "Yes", ""],
      ["5", "The carrier counts the cargo twice.", "Yes", ""],
    ],
  },
];

describe("ticks beside answers, questions that repeat, headings that ask, sentences between questions", () => {
  it.each(cases)("$title", ({ input, rows }) => expect(askedRows(input)).toEqual(rows));
});
