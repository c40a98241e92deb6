import { describe, expect, it } from "vitest";
import { askedRows, type TableCase } from "./testing/asked-rows.ts";
import { askedIn, type ProseCase } from "./testing/prose-case.ts";

const tables: TableCase[] = [
  {
    title: "last year's answers under a heading of their own, filled in by who asks",
    input: `
海の安全点検表
委託先|株式会社みさき|対象|みさき便
基準日|令和８年５月１５日|区分|重要
領域|項番|確認内容|前年度|本年度|<|当港評価
^|^|^|回答|回答|実施状況の説明|^
船体|船-01|錨の検査を受けていること|○|○|春と秋|
^|船-02|予備の舵があること|×|△|港に１本|
^|船-03|乗組員の訓練を行うこと|△|○|毎月|
桟橋|桟-01|夜間も明るいこと|○|×|電球の交換待ち|
^|桟-02|日誌を付けること|○|○||`,
    rows: [
      ["", "錨の検査を受けていること", "○", "春と秋"],
      ["", "予備の舵があること", "△", "港に１本"],
      ["", "乗組員の訓練を行うこと", "○", "毎月"],
      ["", "夜間も明るいこと", "×", "電球の交換待ち"],
      ["", "日誌を付けること", "○", ""],
    ],
  },
  {
    title: "the same in English, this year's to the left",
    input: `
No.|Check|This year|<|Last year|<
^|^|Answer|Notes|Answer|Notes
1|Is the anchor inspected?|No|the yard is closed|Yes|in spring
2|Is there a spare rudder?|Yes||No|
3|Is the pier lit?|Yes|since May|No|planned
4|Is a log kept?|Yes||Yes|`,
    rows: [
      ["1", "Is the anchor inspected?", "No", ""],
      ["2", "Is there a spare rudder?", "Yes", ""],
      ["3", "Is the pier lit?", "Yes", ""],
      ["4", "Is a log kept?", "Yes", ""],
    ],
  },
  {
    title: "a column to tick in nobody's vocabulary, between those that are known",
    input: `
項番|確認項目|自己評価（該当する欄に○）|<|<|<|備考
^|^|適|一部適|不適|該当なし|^
1|錨は検査されているか。|○||||春
2|予備の舵はあるか。||○|||港に１本
3|夜間も桟橋は明るいか。|||○||
4|貨物に生き物はあるか。||||○|
5|日誌を付けているか。|○||||
6|救命艇はあるか。||○|||`,
    rows: [
      ["1", "錨は検査されているか。", "適", ""],
      ["2", "予備の舵はあるか。", "一部適", ""],
      ["3", "夜間も桟橋は明るいか。", "不適", ""],
      ["4", "貨物に生き物はあるか。", "該当なし", ""],
      ["5", "日誌を付けているか。", "適", ""],
      ["6", "救命艇はあるか。", "一部適", ""],
    ],
  },
];

const texts: ProseCase[] = [
  {
    title: "answers in bold, short and long, below plain questions with numbers",
    input: `
令和８年６月３０日
# 港の調査票（回答）
下記のとおり回答いたします。回答は太字です。
# 第１部　一般事項
問１　乗組員の人数を記載してください。
* 船長１名、船員６名（2026年4月1日現在）
問２　保険に加入していますか。
* 加入しております。証書の写しは求めに応じてお送りします。
問３　連絡の流れを図示してください。
* 別紙2をご覧ください。
問４　貨物を他の港に流すことはないか。
* ございません。`,
    rows: [
      ["第１部　一般事項", "1", "乗組員の人数を記載してください。", "船長１名、船員６名（2026年4月1日現在）"],
      ["第１部　一般事項", "2", "保険に加入していますか。", "加入しております。証書の写しは求めに応じてお送りします。"],
      ["第１部　一般事項", "3", "連絡の流れを図示してください。", "別紙2をご覧ください。"],
      ["第１部　一般事項", "4", "貨物を他の港に流すことはないか。", "ございません。"],
    ],
  },
  {
    title: "A, B and C count parts: A1 is a number, and no label of an answer",
    input: `
Harbour questions
Please type your response under each question.
A. The crew
A1|Who keeps the anchor?
Response|The bosun.
A2|Is the crew vetted?
Response|Yes, by the port.
B. The ship
B1|Is the hull inspected?
Response|Each spring.
B2|Is there a spare rudder?
Response|-

Thank you. We aim to reply within three weeks.`,
    rows: [
      ["A. The crew", "A1", "Who keeps the anchor?", "The bosun."],
      ["A. The crew", "A2", "Is the crew vetted?", "Yes, by the port."],
      ["B. The ship", "B1", "Is the hull inspected?", "Each spring."],
      ["B. The ship", "B2", "Is there a spare rudder?", "-"],
    ],
  },
  {
    title: "(a) that counts what an answer answers stays in it",
    input: `
1.1 Who keeps the anchor?
> The bosun.
1.2 Do you inspect (a) the hull and (b) the anchor?
> (a) yes, each spring; (b) no.
1.3 Is the pier lit?
> Yes.`,
    rows: [
      [undefined, "1.1", "Who keeps the anchor?", "The bosun."],
      [undefined, "1.2", "Do you inspect (a) the hull and (b) the anchor?", "(a) yes, each spring; (b) no."],
      [undefined, "1.3", "Is the pier lit?", "Yes."],
    ],
  },
  {
    title: "quoted answers above a table that asks by itself",
    input: `
# 1 The crew
1.1 Who keeps the anchor?
> The bosun.
1.2 Is the crew vetted?
> Yes, by the port.
1.3 Who keeps the log?
> The mate.
# 2 The pier
No.|Topic|Answer|Note
2.1|Light|Yes|from dusk
2.2|Ladders|No|
2.3|Telephone|Yes|`,
    rows: [
      ["1 The crew", "1.1", "Who keeps the anchor?", "The bosun."],
      ["1 The crew", "1.2", "Is the crew vetted?", "Yes, by the port."],
      ["1 The crew", "1.3", "Who keeps the log?", "The mate."],
      ["2 The pier", "2.1", "Light", "Yes"],
      ["2 The pier", "2.2", "Ladders", "No"],
      ["2 The pier", "2.3", "Telephone", "Yes"],
    ],
  },
];

describe("answers of other years, columns to tick, and letters that count", () => {
  it.each(tables)("$title", ({ input, rows }) => expect(askedRows(input)).toEqual(rows));
  it.each(texts)("$title", (text) => {
    const { asked, lines, rows } = askedIn(text);
    expect(asked).toEqual(text.rows);
    expect(rows).toBe(lines);
  });
});
