import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument } from "./testing/table-document.ts";

type RuleCase = {
  title: string;
  input: string;
  /** One letter a row: Question Section Header Note Ignored. */
  buckets: string;
  /** Of each question row: innermost section, number, question, answer. */
  rows: [section: string, number: string, question: string, answer: string][];
};

const cases: RuleCase[] = [
  {
    title: "a remark over the width ends the last answer; what others sign below it is none of it",
    input: `
番号|確認事項|回答|補足
1|船体を毎年点検していること|○|春に実施
2|錨を試験していること|○|
||続きの説明です|
3|灯台を点検していること|○|海側のみ
※ 虚偽の記載があった場合は契約を解除することがある。|<|<|<
||市確認欄|課長　係長　担当`,
    buckets: "HQQNQNN",
    rows: [
      ["", "1", "船体を毎年点検していること", "○"],
      ["", "2", "錨を試験していること", "○\n続きの説明です"],
      ["", "3", "灯台を点検していること", "○"],
    ],
  },
  {
    title: "fields for others below the questions, a remark that asks for something between them",
    input: `
No|Question|Answer
1|Is the hull inspected?|Yes
|※ 値は契約書と一致させてください。|
2|Are anchors tested?|No
3|Is the pier lit?|Yes
Reviewed by|Date|Outcome (approve / reject)`,
    buckets: "HQNQQN",
    rows: [
      ["", "1", "Is the hull inspected?", "Yes"],
      ["", "2", "Are anchors tested?", "No"],
      ["", "3", "Is the pier lit?", "Yes"],
    ],
  },
  {
    title: "a line that explains the answers heads no table",
    input: `
Harbour questionnaire
Provider|Misaki Ltd
Answers|Yes = control is in place; No = in scope, not implemented
Owner|Who operates the control, see the guidance

Question ID|Question|Answer
1|Is the hull inspected?|Yes
2|Are anchors tested?|No
3|Is the pier lit?|Yes`,
    buckets: "NNNNHQQQ",
    rows: [
      ["", "1", "Is the hull inspected?", "Yes"],
      ["", "2", "Are anchors tested?", "No"],
      ["", "3", "Is the pier lit?", "Yes"],
    ],
  },
  {
    title: "numbers at the head of the questions, in many forms, are numbers",
    input: `
Question|Response
A.1 Is the hull inspected?|Yes
A.2: Are anchors tested?|Yes, all
(3) Where is the log kept?|Ashore
Q4. Is there a pilot?|No`,
    buckets: "HQQQQ",
    rows: [
      ["", "A.1", "Is the hull inspected?", "Yes"],
      ["", "A.2", "Are anchors tested?", "Yes, all"],
      ["", "(3)", "Where is the log kept?", "Ashore"],
      ["", "Q4", "Is there a pilot?", "No"],
    ],
  },
  {
    title: "a figure that one question begins with is no number",
    input: `
質問|回答
24 時間の監視をしていますか。|はい
ログを保管していますか。|はい
2 段階認証を使っていますか。|いいえ
暗号化していますか。|はい`,
    buckets: "HQQQQ",
    rows: [
      ["", "", "24 時間の監視をしていますか。", "はい"],
      ["", "", "ログを保管していますか。", "はい"],
      ["", "", "2 段階認証を使っていますか。", "いいえ"],
      ["", "", "暗号化していますか。", "はい"],
    ],
  },
  {
    title: "guidance beneath a question, number and answer merged over both, asks nothing and heads nothing",
    input: `
No|質問|回答
1|船体を点検していますか。|はい
^|（船ごとに記入してください。）|^
2|錨を試験していますか。|毎年
^|※方法も記入のこと|^
3|灯台はどこですか。|岬`,
    buckets: "HQNQNQ",
    rows: [
      ["", "1", "船体を点検していますか。", "はい"],
      ["", "2", "錨を試験していますか。", "毎年"],
      ["", "3", "灯台はどこですか。", "岬"],
    ],
  },
  {
    title: "what the sheet says about itself, above a table without header",
    input: `
会社名|株式会社みさき
サービス名|みさきクラウド
回答日|2026/8/1
担当者|山田

1|船体を点検していますか。|はい
2|錨を試験していますか。|はい
3|灯台を見ていますか。|いいえ`,
    buckets: "NNNNQQQ",
    rows: [
      ["", "1", "船体を点検していますか。", "はい"],
      ["", "2", "錨を試験していますか。", "はい"],
      ["", "3", "灯台を見ていますか。", "いいえ"],
    ],
  },
  {
    title: "the same without a gap, as long as they are labels",
    input: `
Company|Acme Ltd
Service|Acme Harbour
Is the hull inspected?|Yes
Are anchors tested?|Yes
Where is the log kept?|Ashore`,
    buckets: "NNQQQ",
    rows: [
      ["", "", "Is the hull inspected?", "Yes"],
      ["", "", "Are anchors tested?", "Yes"],
      ["", "", "Where is the log kept?", "Ashore"],
    ],
  },
  {
    title: "page marks between rows head nothing",
    input: `
No|質問|回答
1|船体を点検していますか。|はい
1 / 2ページ
2|錨を試験していますか。|はい
- 2 -
3|灯台を見ていますか。|いいえ
Page 2 of 2
4|海図がありますか。|はい`,
    buckets: "HQNQNQNQ",
    rows: [
      ["", "1", "船体を点検していますか。", "はい"],
      ["", "2", "錨を試験していますか。", "はい"],
      ["", "3", "灯台を見ていますか。", "いいえ"],
      ["", "4", "海図がありますか。", "はい"],
    ],
  },
  {
    title: "kana count upwards as numbers do, beginning anew in each section",
    input: `
項番|確認事項|結果
■ 船
ア|船体を点検していますか。|はい
イ|錨を試験していますか。|はい
ウ|帆を繕っていますか。|いいえ
■ 港
ア|灯台を見ていますか。|はい
イ|海図がありますか。|はい`,
    buckets: "HSQQQSQQ",
    rows: [
      ["■ 船", "ア", "船体を点検していますか。", "はい"],
      ["■ 船", "イ", "錨を試験していますか。", "はい"],
      ["■ 船", "ウ", "帆を繕っていますか。", "いいえ"],
      ["■ 港", "ア", "灯台を見ていますか。", "はい"],
      ["■ 港", "イ", "海図がありますか。", "はい"],
    ],
  },
];

describe("rules about single rows", () => {
  it.each(cases)("$title", ({ input, buckets, rows }) => {
    const recognition = recogniseRows(tableDocument(input));
    expect(recognition.rows.map(({ bucket }) => bucket.charAt(0).toUpperCase()).join("")).toBe(buckets);
    const questions = recognition.rows.filter(({ bucket }) => bucket === "question");
    expect(questions.map((row) => [row.path.at(-1) ?? "", row.number, row.question, row.answer])).toEqual(rows);
  });
});
