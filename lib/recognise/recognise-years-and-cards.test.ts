import { describe, expect, it } from "vitest";
import { askedRows, type TableCase } from "./testing/asked-rows.ts";

const cases: TableCase[] = [
  {
    title: "boxes and, below the label of a remark, a remark in one cell",
    input: `
番号|質問|回答
1|錨を検査していますか。|☑はい ☐いいえ\\n補足\\n毎年、船級協会による
2|予備の舵はありますか。|☐はい ☑いいえ\\n補足
3|桟橋は明るいですか。|☑はい ☐いいえ\\n備考：\\n日没から`,
    rows: [
      ["1", "錨を検査していますか。", "☑はい ☐いいえ", ""],
      ["2", "予備の舵はありますか。", "☐はい ☑いいえ", ""],
      ["3", "桟橋は明るいですか。", "☑はい ☐いいえ", ""],
    ],
  },
  {
    title: "a score of one's own beside a response in words: what the words are worth, not what is answered",
    input: `
Self-score: 0 = nothing in place, 1 = started, 2 = in place with gaps, 3 = in place
Ref|Question|Crew response|Self-score
1|Who keeps the anchor?|The bosun, who reports to the captain.|3
2|Is the hull inspected each year?|No, the last time was in 2023. The yard is booked.|1
3|How is the cargo lashed?|Nets on deck, chains in the hold.|2
4|Is the pier lit?|Yes, from dusk to dawn.|3`,
    rows: [
      ["1", "Who keeps the anchor?", "The bosun, who reports to the captain.", ""],
      ["2", "Is the hull inspected each year?", "No, the last time was in 2023. The yard is booked.", ""],
      ["3", "How is the cargo lashed?", "Nets on deck, chains in the hold.", ""],
      ["4", "Is the pier lit?", "Yes, from dusk to dawn.", ""],
    ],
  },
  {
    title: "letters beside the numbers that rate how much a row matters are no labels of answers",
    input: `
項番|重要度|確認事項|当港の基準|回答|具体的内容|評価
Ⅰ　船体|<|<|<|<|<|<
1-1|B|錨の検査を受けていること。（検査名を記入）|いずれか１つ|○|春の検査及び秋の検査|
1-2|A|乗組員の訓練を行っていること。|年１回以上|○|年２回|
1-3|A|桟橋を点検していること。||△|月１回|
1-4|B|保険に加入していること。||×|加入いたしておりません。|
1-5|A|予備の舵があること。||○||
1-6|A|日誌を付けていること。||○|航海士|`,
    rows: [
      ["1-1", "錨の検査を受けていること。（検査名を記入）", "○", "春の検査及び秋の検査"],
      ["1-2", "乗組員の訓練を行っていること。", "○", "年２回"],
      ["1-3", "桟橋を点検していること。", "△", "月１回"],
      ["1-4", "保険に加入していること。", "×", "加入いたしておりません。"],
      ["1-5", "予備の舵があること。", "○", ""],
      ["1-6", "日誌を付けていること。", "○", "航海士"],
    ],
  },
  {
    title: "answers written below some questions in the questions' own cells",
    input: `
Ref|Question|Response
1|Is the anchor inspected?|Yes
2|Is there a spare rudder? Say where.\\nYes - in the hold.|
3|Please confirm the insured sum.\\nGBP 5m for each voyage|
4|Is the pier lit?|No
5|Who keeps the log?|The mate
6|Is the hull painted?|
7|How often is the hold pumped?\\nevery four hours|
8|Is the crew vetted?|Yes`,
    rows: [
      ["1", "Is the anchor inspected?", "Yes", ""],
      ["2", "Is there a spare rudder? Say where.", "Yes - in the hold.", ""],
      ["3", "Please confirm the insured sum.", "GBP 5m for each voyage", ""],
      ["4", "Is the pier lit?", "No", ""],
      ["5", "Who keeps the log?", "The mate", ""],
      ["6", "Is the hull painted?", "", ""],
      ["7", "How often is the hold pumped?", "every four hours", ""],
      ["8", "Is the crew vetted?", "Yes", ""],
    ],
  },
  {
    title: "hints of the form below answered questions are no answers of those that are not",
    input: `
Ref|Question|Response
1|Is the anchor inspected?\\nOnce a year at least|Yes
2|Is there a spare rudder?\\nOf the same make|
3|Is the pier lit?\\nFrom dusk to dawn|No
4|Who keeps the log?|The mate`,
    rows: [
      ["1", "Is the anchor inspected?\nOnce a year at least", "Yes", ""],
      ["2", "Is there a spare rudder?\nOf the same make", "", ""],
      ["3", "Is the pier lit?\nFrom dusk to dawn", "No", ""],
      ["4", "Who keeps the log?", "The mate", ""],
    ],
  },
  {
    title: "a hint of the form below the only question that is left open",
    input: `
Ref|Question|Response
1|Is the anchor inspected?|Yes
2|Is the log kept?\\nYes means kept for at least one year.|
3|Is the pier lit?|No
4|Who keeps the log?|The mate
5|Is the hull painted?|Yes`,
    rows: [
      ["1", "Is the anchor inspected?", "Yes", ""],
      ["2", "Is the log kept?\nYes means kept for at least one year.", "", ""],
      ["3", "Is the pier lit?", "No", ""],
      ["4", "Who keeps the log?", "The mate", ""],
      ["5", "Is the hull painted?", "Yes", ""],
    ],
  },
  {
    title: "what an old system prints: codes with their meaning, sparse columns, dates of the last change",
    input: `
YB0410P|||||＊＊ 調査回答一覧表 ＊＊||||PAGE 1
取引先コード||00418820||取引先名|㈱みずうみ||出力日|2031/07/14

設問CD||設問内容|||回答区分||回答内容(漢字)|更新日|更新者|FLG
0101||錨の検査|||1:有||毎年|20310630|TB02|0
0102||予備の舵|||2:無|||20310630|TB03|0
0103||桟橋の照明|||3:一部||東側のみ|20310630|TB04|0
0104||航海記録の保管|||1:有||三年|20310630|TB01|0`,
    rows: [
      ["0101", "錨の検査", "1:有", "毎年"],
      ["0102", "予備の舵", "2:無", ""],
      ["0103", "桟橋の照明", "3:一部", "東側のみ"],
      ["0104", "航海記録の保管", "1:有", "三年"],
    ],
  },
  {
    title: "a web form with comments that may stay empty, and a declaration below the last answer",
    input: `
|1. Is the anchor inspected?
|Yes
|Comment (optional)
|2. Is the pier lit at night?
|No
|Comment (optional)|Only the eastern half.
|3. Who keeps the log?
|The mate.
|4. Is the hull painted?
|Yes
|備考（任意）
|☑ I declare that the above is correct.`,
    rows: [
      ["1", "Is the anchor inspected?", "Yes", ""],
      ["2", "Is the pier lit at night?", "No", ""],
      ["3", "Who keeps the log?", "The mate.", ""],
      ["4", "Is the hull painted?", "Yes", ""],
    ],
  },
  {
    title: "last year's answers beside this year's",
    input: `
項番|点検内容|2030年度\\n回答（前回）|2031年度\\n回答（今回）|変更|備考
1|錨は検査されているか|3年に1回|毎年|有|船級による
2|夜間も桟橋が明るいか|無|有（日没から）|有|
3|船底を毎年掃除しているか|有|同左||
4|予備の舵があるか|無|無||`,
    rows: [
      ["1", "錨は検査されているか", "毎年", ""],
      ["2", "夜間も桟橋が明るいか", "有（日没から）", ""],
      ["3", "船底を毎年掃除しているか", "同左", ""],
      ["4", "予備の舵があるか", "無", ""],
    ],
  },
  {
    title: "a grade beside the answer, and the answer of the year before",
    input: `
Ref|Scope|Question|Prior Year Response|Response|Maturity (0-5)|Additional Information
A.1|Lite|Is there a programme for the care of the hull?|Yes|Yes|4|
A.2|Core|Are certificates of the class held?|No|Yes|5|Two of them.
A.3|Core|Is the bridge manned at night?|Yes|No|1|By radar only.
A.4|Lite|Are the lifeboats drilled twice a year?|N/A|Yes|2|`,
    rows: [
      ["A.1", "Is there a programme for the care of the hull?", "Yes", ""],
      ["A.2", "Are certificates of the class held?", "Yes", "Two of them."],
      ["A.3", "Is the bridge manned at night?", "No", "By radar only."],
      ["A.4", "Are the lifeboats drilled twice a year?", "Yes", ""],
    ],
  },
  {
    title: "replies beneath their questions, under a title of several lines and headings",
    input: `
|Harbour questions and answers
|Kelp Bay Ltd.
|Last updated 5 Jan 2031
|Questions, our replies underneath.
|THE SHIP
1|Where is she moored?
|In Norway, at berth 4.
2|Is the hull inspected?
|Every year, at the yard.
|THE CREW
3|Who keeps the log?
|Thinking about it.
4|Is the crew vetted?
|No.
|thanks for reading`,
    rows: [
      ["1", "Where is she moored?", "In Norway, at berth 4.", ""],
      ["2", "Is the hull inspected?", "Every year, at the yard.", ""],
      ["3", "Who keeps the log?", "Thinking about it.", ""],
      ["4", "Is the crew vetted?", "No.", ""],
    ],
  },
  {
    title: "three rows a question, with the number left of the first",
    input: `
問1|設問|錨は検査されているか
|選択|有・【無】
|自由記述|来年から
問2|設問|夜間も桟橋が明るいか
|選択|【有】・無
|自由記述|
問3|設問|船底の掃除
|選択|【有】・無
|自由記述|毎年`,
    rows: [
      ["問1", "錨は検査されているか", "有・【無】", ""],
      ["問2", "夜間も桟橋が明るいか", "【有】・無", ""],
      ["問3", "船底の掃除", "【有】・無", ""],
    ],
  },
  {
    title: "cards whose questions have a number and no label",
    input: `
1-1|夜間も桟橋が明るいか
回答|□はい　☑いいえ
説明|来年から
1-2|船底を毎年掃除しているか
回答|☑はい　□いいえ
説明|
1-3|舵の数
回答|二つ
説明|予備を含む`,
    rows: [
      ["1-1", "夜間も桟橋が明るいか", "□はい　☑いいえ", ""],
      ["1-2", "船底を毎年掃除しているか", "☑はい　□いいえ", ""],
      ["1-3", "舵の数", "二つ", ""],
    ],
  },
  {
    title: "last year's answers, of which this year only the changed ones were written",
    input: `
No|Question|2030 answer|2031 answer
1|Is the hull inspected?|Yes, every year|
2|Are the anchors tested?|No|Yes, in spring
3|Is the bridge manned at night?|Yes|
4|Are lifeboats drilled?|Yes|`,
    rows: [
      ["1", "Is the hull inspected?", "Yes, every year", ""],
      ["2", "Are the anchors tested?", "No", "Yes, in spring"],
      ["3", "Is the bridge manned at night?", "Yes", ""],
      ["4", "Are lifeboats drilled?", "Yes", ""],
    ],
  },
  {
    title: "a third column of marks that hardly ever applies",
    input: `
№|確認項目|該当|<|<|具体的内容
^|^|有|無|対象外|^
1|錨は検査されているか|○|||毎年
2|夜間も桟橋が明るいか||○||
3|船員証を貴社が発行する場合、規則があるか|||○|港が発行する
4|予備の舵があるか|○|||
検印||||係印|`,
    rows: [
      ["1", "錨は検査されているか", "有", "毎年"],
      ["2", "夜間も桟橋が明るいか", "無", ""],
      ["3", "船員証を貴社が発行する場合、規則があるか", "対象外", "港が発行する"],
      ["4", "予備の舵があるか", "有", ""],
    ],
  },
];

describe("answers of two years, grades, and questions over several rows", () => {
  it.each(cases)("$title", ({ input, rows }) => {
    expect(askedRows(input)).toEqual(rows);
  });
});
