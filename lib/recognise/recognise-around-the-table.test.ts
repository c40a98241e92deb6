import { describe, expect, it } from "vitest";
import { type LayoutCase, layoutOf, recogniseTwice, strayAnswers } from "./testing/layout-case.ts";
import { tableSheet } from "./testing/table-document.ts";

const cases: LayoutCase[] = [
  {
    title: "facts about the company above the table",
    input: `
クラウドサービス利用申請 チェックシート
■ 基本情報
会社名|株式会社北光クラウド
サービス名|北光ストレージ
記入日|令和7年12月5日

■ 設問
No.|設問|回答
1|データセンターは国内ですか。|はい
2|ISO27001を取得していますか。|はい
3|再委託はありますか。|いいえ`,
    roles: "number question answer",
    buckets: "NNNNNSHQQQ",
    answers: ["はい", "はい", "いいえ"],
    remarks: ["", "", ""],
    paths: ["■ 設問", "■ 設問", "■ 設問"],
  },
  {
    title: "a total below the last question",
    input: `
No|Question|Answer|Points|Max
1|Is MFA enforced?|Yes|5|5
2|Is SSO supported?|No|0|5
3|Are logs retained?|Yes|5|5
|Total||10|15`,
    roles: "number question answer ignore ignore",
    buckets: "HQQQN",
    answers: ["Yes", "No", "Yes"],
    remarks: ["", "", ""],
    paths: ["", "", ""],
  },
  {
    title: "a price list asks nothing",
    input: `
商品|単価|数量|金額
りんご|100|3|300
みかん|50|10|500
バナナ|80|2|160`,
    roles: "",
    buckets: "IIII",
    answers: [],
    remarks: [],
    paths: [],
  },
  {
    title: "two services on two sheets",
    input: [
      tableSheet(`No|質問|回答\n1|暗号化していますか。|はい\n2|監査していますか。|はい\n3|国内ですか。|はい`, {
        name: "サービスA",
      }),
      tableSheet(`No|質問|回答\n1|暗号化していますか。|いいえ\n2|監査していますか。|いいえ\n3|国内ですか。|はい`, {
        name: "サービスB",
      }),
    ],
    roles: "number question answer",
    buckets: "HQQQHQQQ",
    answers: ["はい", "はい", "はい", "いいえ", "いいえ", "はい"],
    remarks: ["", "", "", "", "", ""],
    paths: ["サービスA", "サービスA", "サービスA", "サービスB", "サービスB", "サービスB"],
  },
  {
    title: "a hidden row",
    input: tableSheet(`No|質問|回答\n1|暗号化していますか。|はい\n2|監査していますか。|いいえ\n3|国内ですか。|はい`, {
      hiddenRows: [3],
    }),
    roles: "number question answer",
    buckets: "HQIQ",
    answers: ["はい", "はい"],
    remarks: ["", ""],
    paths: ["", ""],
  },
  {
    title: "instructions, change log and totals around the one sheet that asks",
    input: [
      tableSheet(
        `記入要領\n1. 回答欄に「はい」「いいえ」を記入してください。\n2. 備考欄に補足を記入してください。\n項目|説明\n回答|はい・いいえ\n備考|自由記述`,
        { name: "記入要領" },
      ),
      tableSheet(`項番|確認項目|回答|備考\n1|暗号化|はい|\n2|監査|いいえ|`, { name: "チェックリスト" }),
      tableSheet(`版|日付|変更内容|担当\n1.0|2025/4/1|初版|山田\n1.1|2025/10/1|項目追加|佐藤`, { name: "改訂履歴" }),
      tableSheet(`カテゴリ|項目数|はい|いいえ|得点率\n組織|10|8|2|80%\n技術|20|15|5|75%`, { name: "集計" }),
    ],
    roles: "number question answer remarks",
    buckets: "IIIIIIHQQIIIIII",
    answers: ["はい", "いいえ"],
    remarks: ["", ""],
    paths: ["", ""],
  },
  {
    title: "a sample sheet",
    input: [
      tableSheet(`No|質問|回答|備考\n1|暗号化していますか。|はい|AES256\n2|監査していますか。|いいえ|予定なし`, {
        name: "記入例",
      }),
      tableSheet(`No|質問|回答|備考\n1|暗号化していますか。|はい|AES128\n2|監査していますか。|はい|毎年`, {
        name: "チェックシート",
      }),
    ],
    roles: "number question answer remarks",
    buckets: "IIIHQQ",
    answers: ["はい", "はい"],
    remarks: ["AES128", "毎年"],
    paths: ["", ""],
  },
  {
    title: "a sheet for each section, numbers restarting, with cover and choices",
    input: [
      tableSheet(
        `
セキュリティチェックシート
会社名|株式会社ミナト監視
サービス名|ミナトモニター
回答日|2026年8月1日
○：対応済　△：一部対応　×：未対応`,
        { name: "表紙" },
      ),
      tableSheet(
        `
No|設問|回答|備考
1|組織の責任者を定めているか。|○|
2|規程を定めているか。|△|改訂中`,
        { name: "組織" },
      ),
      tableSheet(
        `
No|設問|回答|備考
1|データセンターは国内か。|○|東京
2|入退室を記録しているか。|×|`,
        { name: "設備" },
      ),
      tableSheet("○\n△\n×", { name: "選択肢" }),
    ],
    roles: "number question answer remarks",
    buckets: "IIIIIHQQHQQIII",
    answers: ["○", "△", "○", "×"],
    rows: { 0: { path: ["組織"] }, 3: { path: ["設備"], number: "2" } },
  },
];

describe("what stands around the table, and beside it", () => {
  it.each(cases)("$title", (table) => {
    const { stated, seen, rows } = layoutOf(table);
    expect(seen).toEqual(stated);
    expect(rows).toMatchObject(Object.values(table.rows ?? {}));
    expect(strayAnswers(table)).toEqual([]);
  });

  it.each(cases)("$title: the layout given back reads the same", (table) => {
    const [first, again] = recogniseTwice(table);
    expect(again).toEqual(first);
  });
});
