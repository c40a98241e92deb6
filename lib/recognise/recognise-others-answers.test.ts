import { describe, expect, it } from "vitest";
import { type AskedCase, foundIn } from "./testing/asked-case.ts";

const cases: AskedCase[] = [
  {
    title: "answers of two providers under merged names: the first is taken, and it is said",
    input: `
No|質問|A社|<|B社|<
^|^|回答|備考|回答|備考
1|データは国内に保管されますか|はい|東京|いいえ|シンガポール
2|SLAはありますか|いいえ||はい|99.9%
3|サポートは24時間ですか|はい|電話|いいえ|平日のみ`,
    rows: [
      ["1", "データは国内に保管されますか", "はい", "東京"],
      ["2", "SLAはありますか", "いいえ", ""],
      ["3", "サポートは24時間ですか", "はい", "電話"],
    ],
    issues: ["repeated-columns-left-out"],
  },
  {
    title: "answers of three providers under their names",
    input: `
No|質問|A社の回答|B社の回答|C社の回答
1|データは国内に保管されますか|はい|いいえ|はい
2|ISO27001を取得していますか|はい（2015年）|はい|いいえ
3|SLAはありますか|いいえ|はい。99.9%です。|99.5%`,
    rows: [
      ["1", "データは国内に保管されますか", "はい", ""],
      ["2", "ISO27001を取得していますか", "はい（2015年）", ""],
      ["3", "SLAはありますか", "いいえ", ""],
    ],
    issues: ["repeated-columns-left-out"],
  },
  {
    title: "a service of three, that the lines above name; what is merged over all three answers for it, too",
    input: `
航海記録サービス 回答書
今回の対象：灯台ミナト
No|質問|灯台オキ|灯台ミナト|灯台サキ
1|データは国内に保管されますか|はい、東京です|<|<
2|SLAはありますか|はい|いいえ|はい
3|サポートの時間を教えてください|24時間|平日のみ|24時間`,
    rows: [
      ["1", "データは国内に保管されますか", "はい、東京です", ""],
      ["2", "SLAはありますか", "いいえ", ""],
      ["3", "サポートの時間を教えてください", "平日のみ", ""],
    ],
    issues: ["repeated-columns-left-out"],
  },
  {
    title: "a service of three that the lines above leave out: it is none of the two that may be meant",
    input: `
航海記録サービス 回答書
対象外：灯台ミナト
No|質問|灯台オキ|灯台ミナト|灯台サキ
1|SLAはありますか|はい|いいえ|はい
2|国内ですか|はい|いいえ|はい
3|サポートの時間を教えてください|24時間|平日のみ|24時間`,
    rows: [
      ["1", "SLAはありますか", "はい", ""],
      ["2", "国内ですか", "はい", ""],
      ["3", "サポートの時間を教えてください", "24時間", ""],
    ],
    issues: ["repeated-columns-left-out", "answer-column-unsure"],
  },
  {
    title: "guidance merged over the answer's place answers nothing",
    input: `
No|Question|Guidance|Answer
1|Is the hull inspected?|Yes, answer here if a yard does it|<
2|Is the pier lit?|Say from when|From dusk
3|Who keeps the log?|Say who|The mate`,
    rows: [
      ["1", "Is the hull inspected?", "", ""],
      ["2", "Is the pier lit?", "From dusk", ""],
      ["3", "Who keeps the log?", "The mate", ""],
    ],
  },
  {
    title: "two tables side by side: the left one's questions with the left one's answers",
    input: `
【基本項目】||||【追加項目】||
No|質問|回答||No|質問|回答
1|ISMS認証を取得していますか|はい||11|第三者監査を受けていますか|いいえ
2|プライバシーマークを取得していますか|いいえ||12|脆弱性報奨金制度はありますか|いいえ
3|BCPを策定していますか|はい||13|SBOMを提供できますか|いいえ`,
    rows: [
      ["1", "ISMS認証を取得していますか", "はい", ""],
      ["2", "プライバシーマークを取得していますか", "いいえ", ""],
      ["3", "BCPを策定していますか", "はい", ""],
    ],
    issues: ["repeated-columns-left-out"],
  },
  {
    title: "last year's answers beside this year's",
    input: `
項番|点検項目|前回回答|今回回答|備考
1|責任者を任命している|○|○|
2|規程を見直している|×|○|2026年6月改定
3|委託先を監督している|×|△|一部のみ`,
    rows: [
      ["1", "責任者を任命している", "○", ""],
      ["2", "規程を見直している", "○", "2026年6月改定"],
      ["3", "委託先を監督している", "△", "一部のみ"],
    ],
  },
  {
    title: "the form's own example row",
    input: `
No.|確認内容|回答|備考
例|多要素認証を提供していますか|はい|SMS認証に対応しています
1|通信を暗号化していますか|はい|TLS1.2以上
2|データを暗号化していますか|いいえ|`,
    rows: [
      ["1", "通信を暗号化していますか", "はい", "TLS1.2以上"],
      ["2", "データを暗号化していますか", "いいえ", ""],
    ],
  },
  {
    title: "what a reviewer noted is not the vendor's remark",
    input: `
ID|Assessment question|Response|Supplier comments|Assessor notes
IAM-01|Is MFA available for all user accounts?|Yes||fine
IAM-02|Is SSO available?|Partial|SAML only|ask OIDC
NET-01|Is a WAF deployed?|Yes|AWS WAF|`,
    rows: [
      ["IAM-01", "Is MFA available for all user accounts?", "Yes", ""],
      ["IAM-02", "Is SSO available?", "Partial", "SAML only"],
      ["NET-01", "Is a WAF deployed?", "Yes", "AWS WAF"],
    ],
  },
  {
    title: "an annex of deviations is no second questionnaire",
    input: `
No.|Requirement|Compliance
1|All laptops are encrypted.|Yes
2|USB storage is blocked.|No
3|Endpoint protection is installed.|Yes

Deviations and remediation
No.|Deviation|Planned date
2|USB storage allowed for two teams|Q1 2027`,
    rows: [
      ["1", "All laptops are encrypted.", "Yes", ""],
      ["2", "USB storage is blocked.", "No", ""],
      ["3", "Endpoint protection is installed.", "Yes", ""],
    ],
  },
  {
    title: "questions from left to right: no row of ours, and it is said",
    input: `
項目|MFAに対応していますか|データは暗号化されていますか|ログは取得していますか
回答|はい|はい|いいえ
備考|TOTP|AES-256|`,
    rows: [],
    issues: ["no-table", "sheet-left-out"],
  },
  {
    title: "grades without an answer column are kept, and asked about",
    input: `
分類|No|チェック項目|評価|コメント
組織|1|セキュリティ方針がある|4|
^|2|責任者がいる|3|
技術|3|ウイルス対策ソフトを導入している|2|次年度
^|4|パッチを適用している|4|`,
    rows: [
      ["1", "セキュリティ方針がある", "4", ""],
      ["2", "責任者がいる", "3", ""],
      ["3", "ウイルス対策ソフトを導入している", "2", "次年度"],
      ["4", "パッチを適用している", "4", ""],
    ],
    issues: ["answer-column-unsure"],
  },
];

describe("what beside a vendor's answers is somebody else's", () => {
  it.each(cases)("$title", (table) => {
    expect(foundIn(table)).toEqual({ rows: table.rows, issues: table.issues ?? [] });
  });
});
