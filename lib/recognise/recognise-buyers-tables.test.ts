import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { askedRows, type TableCase } from "./testing/asked-rows.ts";
import { proseSheet } from "./testing/prose-sheet.ts";
import { tableDocument } from "./testing/table-document.ts";

const cases: TableCase[] = [
  {
    title: "what the form tells who fills it in, longer than what it asks, is no question",
    input: `
項番|確認内容|記載の手引き\\n（記入しないでください）|可否|仕様・現状
A1|船体の点検|年１回以上。点検の範囲に船底が含まれない場合は「否」としてください。|可|春に実施
A2|錨の検査|方法と間隔を記載してください。|否|予算の都合による
A3|夜間の照明|写しを添付してください。|可|東の桟橋のみ
A4|曳船の備え|ない場合は代わりの措置を記載してください。|可|二隻`,
    rows: [
      ["A1", "船体の点検", "可", "春に実施"],
      ["A2", "錨の検査", "否", "予算の都合による"],
      ["A3", "夜間の照明", "可", "東の桟橋のみ"],
      ["A4", "曳船の備え", "可", "二隻"],
    ],
  },
  {
    title: "headings in anybody's words around a number and a reply; labels and values side by side above",
    input: `
PART B – SHIPS (draft)
Supplier|Plinth Ltd|Product on offer|Harbour
Completed on|14 March 2025|By|P. Fell

Ref|We need to know|Whose question|Least the Group accepts|Supplier reply|In the supplier's own words|IG: RAG
B1   Ships
B1.1|How often is the hull inspected?|Mates|yearly|each spring|By the yard|G
B1.2|Are anchors tested before sale?|Mates|Yes|Partly|Bow anchors only|A
B1.3|Who keeps the log?|Owners||second mate||`,
    rows: [
      ["B1.1", "How often is the hull inspected?", "each spring", "By the yard"],
      ["B1.2", "Are anchors tested before sale?", "Partly", "Bow anchors only"],
      ["B1.3", "Who keeps the log?", "second mate", ""],
    ],
  },
  {
    title: "who asked, who said, and what was said before",
    input: `
Ticket|Tag|Last season|What producers asked|Plinth said|Small print|Blocker?
### SHIPS
S-1|hull|y|How often is the hull inspected?|every spring||y
S-2|gear|no|Anchor tests|bow anchors only|stern in 2026|n
S-3|log||Who keeps the log?|the second mate||n`,
    rows: [
      ["S-1", "How often is the hull inspected?", "every spring", ""],
      ["S-2", "Anchor tests", "bow anchors only", ""],
      ["S-3", "Who keeps the log?", "the second mate", ""],
    ],
  },
  {
    title: "適, 否 and 非該当 as columns to mark, last year's result beside them",
    input: `
区分|№|点検の着眼点|自己点検結果|<|<|前回\\n(令和5年度)|実施状況の説明|当行使用欄|<
|||適|否|非該当|||心証|指摘
船体|1|船体を毎年点検しているか|○|||適|春に実施|
^|2|錨を検査しているか||○||否|予算の都合による|△
^|3|曳船の備えがあるか|||○|非該当|自社では持たない|`,
    rows: [
      ["1", "船体を毎年点検しているか", "適", "春に実施"],
      ["2", "錨を検査しているか", "否", "予算の都合による"],
      ["3", "曳船の備えがあるか", "非該当", "自社では持たない"],
    ],
  },
  {
    title: "names, dates and products side by side above the table, and a stamp below it",
    input: `
ご回答企業|株式会社みさき|ご担当|営業部
製品|みさき便|ご回答日|2024/3/8

番|どんな場面|お尋ね|弊社見解|ひとこと
1|船体|船体を毎年点検していますか。|はい。春に行います。|
2|船体|錨の検査の間隔はどのくらいですか。|出荷ごと|船首のみ
||－－－ ここからは港についてのお尋ねです －－－||
3|港|夜間も明るいですか。|東の桟橋のみ|
4|港|浚渫の頻度|３年ごと|
みさき会 使用欄||承認 ・ 保留||事務長印`,
    rows: [
      ["1", "船体を毎年点検していますか。", "はい。春に行います。", ""],
      ["2", "錨の検査の間隔はどのくらいですか。", "出荷ごと", "船首のみ"],
      ["3", "夜間も明るいですか。", "東の桟橋のみ", ""],
      ["4", "浚渫の頻度", "３年ごと", ""],
    ],
  },
  {
    title: "parts of a question counted a), b), c) below it",
    input: `
Product|Harbour
Company|Plinth Ltd

Q|What we would like to know|Status quo|Anything to add
Q1|Who inspects the hull?|The yard|each spring
Q2|Anchors and chains||
a)|How often are they tested?|Every sale|
b)|When did you last replace one?|2023|bow only
Q3|When the season ends||
a)|Is the pier closed?|Yes|
b)|Will you tell us in writing?|By post|`,
    rows: [
      ["Q1", "Who inspects the hull?", "The yard", "each spring"],
      ["a)", "How often are they tested?", "Every sale", ""],
      ["b)", "When did you last replace one?", "2023", "bow only"],
      ["a)", "Is the pier closed?", "Yes", ""],
      ["b)", "Will you tell us in writing?", "By post", ""],
    ],
  },
  {
    title: "a vendor's own sheet: topics, what is said of them, and a few notes",
    input: `
Area|Topic of interest|Behind the scenes|Fine print
Ships|Hull inspection|By the yard, each spring and after every storm.|
|Anchor tests|Every anchor that leaves the yard|Bow anchors twice
|Ship's log|Kept by the second mate in two copies|
Harbours|Harbour light|Eastern pier, from dusk to dawn|
|Dredging|Every third year by a Dutch firm|`,
    rows: [
      ["", "Hull inspection", "By the yard, each spring and after every storm.", ""],
      ["", "Anchor tests", "Every anchor that leaves the yard", ""],
      ["", "Ship's log", "Kept by the second mate in two copies", ""],
      ["", "Harbour light", "Eastern pier, from dusk to dawn", ""],
      ["", "Dredging", "Every third year by a Dutch firm", ""],
    ],
  },
  {
    title: "the supplier's comment left of a short answer",
    input: `
Pos.|Topic|Requirement in detail|Prio|Comment from supplier|Fulfilled|Points
1.1|Hull|The hull is inspected each year|A|By the yard, each spring|y|10
1.2|Anchors|Anchors are tested before sale|B|Bow anchors only|p|5
1.3|Log|The log is kept for five years|A||n|0
1.4|Light|The harbour is lit at night|C|Eastern pier|y|10`,
    rows: [
      ["1.1", "The hull is inspected each year", "y", "By the yard, each spring"],
      ["1.2", "Anchors are tested before sale", "p", "Bow anchors only"],
      ["1.3", "The log is kept for five years", "n", ""],
      ["1.4", "The harbour is lit at night", "y", "Eastern pier"],
    ],
  },
  {
    title: "a legend right of the table, the vendor's columns under 当社記入欄, the bank's own left empty",
    input: `
【様式B】船舶点検票|||||||||凡例（可否欄）
|||||||||◎|要求を上回る
|||||||||○|可（対策済み）
|||||||||△|条件付き・一部
項番|分野|点検の観点|当社記入欄|<|<|行使用欄|<||×|否
|||可否|内容|根拠資料|評点|所見||－|回答を差し控える
Ａ　船体|<|<|<|<|<|<|<
A01|点検|船体を毎年点検しているか|○|春に実施|点検簿写し||||行使用欄は記入しないでください。
A02||錨を検査しているか|△|船首のみ
B01|灯火|灯火を常時監視しているか|◎|全灯|
B02||予備の灯火を備えているか|×|費用面から見送り
B03||日誌を保管しているか|○|５年`,
    rows: [
      ["A01", "船体を毎年点検しているか", "○", "春に実施"],
      ["A02", "錨を検査しているか", "△", "船首のみ"],
      ["B01", "灯火を常時監視しているか", "◎", "全灯"],
      ["B02", "予備の灯火を備えているか", "×", "費用面から見送り"],
      ["B03", "日誌を保管しているか", "○", "５年"],
    ],
  },
  {
    title: "choices to tick in a cell, of which the heading says 区分 only",
    input: `
No|要求事項|対応区分|内容|担当
1|船体を毎年点検していること。|☑適合　□一部適合　□不適合|春に実施|船務
2|錨は出荷前に検査していること。|□適合\\n☑一部適合\\n□不適合|船首の錨のみ|営業
3|日誌を5年間保管すること。|□適合　□一部適合　☑不適合||船務`,
    rows: [
      ["1", "船体を毎年点検していること。", "☑適合　□一部適合　□不適合", "春に実施"],
      ["2", "錨は出荷前に検査していること。", "□適合\n☑一部適合\n□不適合", "船首の錨のみ"],
      ["3", "日誌を5年間保管すること。", "□適合　□一部適合　☑不適合", ""],
    ],
  },
  {
    title: "headings that are sentences, below a line that says what the sheet is about",
    input: `
|Supplier: Plinth Ltd|Product: Harbour|Filled in on 3 June 2025

|What we ask|What you do today|Anything to add
Ships
1|Do you inspect the hull each year?|Yes, in spring|By the yard
2|Who keeps the log?|The second mate|
Harbours
1|Is the harbour lit at night?|Only the eastern pier|The western one in 2026`,
    rows: [
      ["1", "Do you inspect the hull each year?", "Yes, in spring", "By the yard"],
      ["2", "Who keeps the log?", "The second mate", ""],
      ["1", "Is the harbour lit at night?", "Only the eastern pier", "The western one in 2026"],
    ],
  },
  {
    title: "Fully, Partly and Not as columns to mark",
    input: `
No.|Requirement|Fulfilled?|||Comment
||Fully|Partly|Not|
A  Ships
A.1|The hull is inspected each year.|x|||
A.2|Anchors are tested before sale.||x||Bow anchors only
A.3|The log is kept for five years.|||X|`,
    rows: [
      ["A.1", "The hull is inspected each year.", "Fully", ""],
      ["A.2", "Anchors are tested before sale.", "Partly", ""],
      ["A.3", "The log is kept for five years.", "Not", ""],
    ],
  },
  {
    title: "subtotals with a name and a count ask nothing",
    input: `
項番|確認事項|貴社ご回答|補足
101|船体の点検|○|
102|錨の検査|×|
|小計（船体）|2問|
201|灯火の監視|○|
|小計（港湾）|1問|
|合計|3問|`,
    rows: [
      ["101", "船体の点検", "○", ""],
      ["102", "錨の検査", "×", ""],
      ["201", "灯火の監視", "○", ""],
    ],
  },
  {
    title: "one column for the answer and what is added to it",
    input: `
項番|確認項目|回答及び補足
1|船体を毎年点検しているか。|☑はい ☐いいえ\\n春に実施
2|錨は出荷前に検査しているか。|☐はい ☑いいえ
3|航海日誌の保管期間|５年`,
    rows: [
      ["1", "船体を毎年点検しているか。", "☑はい ☐いいえ\n春に実施", ""],
      ["2", "錨は出荷前に検査しているか。", "☐はい ☑いいえ", ""],
      ["3", "航海日誌の保管期間", "５年", ""],
    ],
  },
  {
    title: "no heading says answer, and one column is filled beside every question",
    input: `
Ref|Enquiry|Remarks
1|Is the hull inspected each year?|By the yard, in spring
2|Are anchors tested before they are sold?|Every one
3|Who keeps the log?|The second mate`,
    rows: [
      ["1", "Is the hull inspected each year?", "By the yard, in spring", ""],
      ["2", "Are anchors tested before they are sold?", "Every one", ""],
      ["3", "Who keeps the log?", "The second mate", ""],
    ],
  },
  {
    title: "results in codes and values, and the grounds of some",
    input: `
Ref|Control / test|Result|Basis
1|Hull inspection|Y|Yard record 7
2|Anchors tested before sale|P|Bow anchors only. Remainder by spring.
3|Log kept by|Second mate|
4|Harbour light|W|
5|Dredging interval|3 years|Chart of 2024`,
    rows: [
      ["1", "Hull inspection", "Y", "Yard record 7"],
      ["2", "Anchors tested before sale", "P", "Bow anchors only. Remainder by spring."],
      ["3", "Log kept by", "Second mate", ""],
      ["4", "Harbour light", "W", ""],
      ["5", "Dredging interval", "3 years", "Chart of 2024"],
    ],
  },
  {
    title: "points from a key whose lines stand in cells of their own, beside weights and sums",
    input: `
会社名|みさき丸|||点の付け方
品名|みさき便|||１＝できている
||||２＝一部できている
||||３＝できていない

大分類|中分類|番号|確かめること|評点\\n(1～3)|なぜその評点か|配点|得点
船|船体|A-1|船体を毎年点検している|1|春に点検|10|10
^|^|A-2|錨を出荷の前に検査している|3|予算の都合|10|0
^|帆|A-3|帆の備えがある|2|前帆のみ|5|2.5
港|灯|A-4|夜間も桟橋が明るい|1||10|10`,
    rows: [
      ["A-1", "船体を毎年点検している", "1", "春に点検"],
      ["A-2", "錨を出荷の前に検査している", "3", "予算の都合"],
      ["A-3", "帆の備えがある", "2", "前帆のみ"],
      ["A-4", "夜間も桟橋が明るい", "1", ""],
    ],
  },
  {
    title: "boxes to tick under 確認欄, as the note above explains them",
    input: `
船舶の確認書
（注１）満たすものは「☑」、満たさないものは「□」のままとすること。
区分|項|要件|確認欄|備考
船|１|船体を毎年点検していること。|☑|春に点検
^|２|錨を出荷の前に検査していること。|□|予算の都合による。
港|３|夜間も桟橋が明るいこと。|☑|`,
    rows: [
      ["１", "船体を毎年点検していること。", "☑", ""],
      ["２", "錨を出荷の前に検査していること。", "□", ""],
      ["３", "夜間も桟橋が明るいこと。", "☑", ""],
    ],
  },
  {
    title: "the reply in words left of its code, references right of it",
    input: `
Compliance: F = fully met, P = partly met, N = not met.
Ref.|Requirement|Response|Compliance (F / P / N)|Justification / document reference
1.1|The hull shall be inspected each year.|By the yard, in spring.|F|Record 7
1.2|Anchors shall be tested.|Bow anchors only.|P|
1.3|A log shall be kept.|None is kept.|N|
1.4|The quay shall be lit.|From dusk.|F|`,
    rows: [
      ["1.1", "The hull shall be inspected each year.", "F", "By the yard, in spring."],
      ["1.2", "Anchors shall be tested.", "P", "Bow anchors only."],
      ["1.3", "A log shall be kept.", "N", "None is kept."],
      ["1.4", "The quay shall be lit.", "F", "From dusk."],
    ],
  },
  {
    title: "a list of contents above, whose numbers come again as those of the chapters",
    input: `
船舶の調べ
1. 船
2. 港
3. 灯

章|確かめること|状況
1|船体を毎年点検している|春に点検
1|錨を出荷の前に検査している|船首のみ
2|桟橋の修理|毎月
3|夜間も桟橋が明るい|日没から`,
    rows: [
      ["1", "船体を毎年点検している", "春に点検", ""],
      ["1", "錨を出荷の前に検査している", "船首のみ", ""],
      ["2", "桟橋の修理", "毎月", ""],
      ["3", "夜間も桟橋が明るい", "日没から", ""],
    ],
  },
  {
    title: "stages that a small table above explains",
    input: `
Maturity of ships

Level|What it means
0|not done
1|planned
2|done in part
N|does not apply

Ref|Control|Level (0-2)|Grounds
H1|Yearly inspection of the hull|2|Yard record 7
H2|Anchors tested before sale|0|
H3|A log that is kept|2|By the second mate
H4|Light on the quay|N|No quay`,
    rows: [
      ["H1", "Yearly inspection of the hull", "2", "Yard record 7"],
      ["H2", "Anchors tested before sale", "0", ""],
      ["H3", "A log that is kept", "2", "By the second mate"],
      ["H4", "Light on the quay", "N", "No quay"],
    ],
  },
];

describe("tables as buyers and vendors make them", () => {
  it.each(cases)("$title", ({ input, rows }) => {
    expect(askedRows(input)).toEqual(rows);
  });

  it("reads a date written over the cells of a ruled form", () => {
    const sheet = `
会社名|株式会社みさき|記入日|令和|13|年|9|月|2|日
№|確認項目|回答
1|錨は検査されているか|はい
2|夜間も桟橋が明るいか|いいえ`;
    expect(recogniseRows(tableDocument(sheet)).disclosedOn?.value).toBe("2031-09-02");
  });

  it("takes a key in a document's text for no table of questions", () => {
    const sheet = proseSheet(`
# Maturity of ships
## Key
Level|Meaning
0|not done
1|planned
2|done in part
3|done
# Ships
Ref|Control|Level|Grounds
H1|Yearly inspection of the hull|3|Yard record 7
H2|Anchors tested before sale|0|
H3|A log that is kept|2|By the second mate`);
    const { rows, legend } = recogniseRows(tableDocument(sheet));
    const questions = rows.filter(({ bucket }) => bucket === "question");
    expect(questions.map(({ number, answer }) => [number, answer])).toEqual([
      ["H1", "3"],
      ["H2", "0"],
      ["H3", "2"],
    ]);
    expect(legend).toMatchObject({ 0: "not done", 3: "done" });
  });
});
