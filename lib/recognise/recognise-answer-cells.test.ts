import { describe, expect, it } from "vitest";
import { type LayoutCase, layoutOf, recogniseTwice, strayAnswers } from "./testing/layout-case.ts";

const cases: LayoutCase[] = [
  {
    title: "blocks of Q and A in one column",
    input: `
セキュリティに関するご質問への回答
Q1. データはどこに保管されますか。
A1. 東京と大阪のデータセンターです。
Q2. 通信は暗号化されていますか。
A2. はい。TLS 1.3に対応しています。
Q3. 第三者認証を取得していますか。
A3. ISO/IEC 27001を取得しています。`,
    roles: "question",
    buckets: "NQNQNQN",
    answers: ["東京と大阪のデータセンターです。", "はい。TLS 1.3に対応しています。", "ISO/IEC 27001を取得しています。"],
    rows: { 1: { number: "Q2", question: "通信は暗号化されていますか。" } },
  },
  {
    title: "blocks of Q and A with their labels in a column",
    input: `
質問|Do you encrypt backups?
回答|Yes, with AES-256.
質問|Where are backups kept?
回答|In two regions of the EU.
質問|Do you test restores?
回答|回答を記入してください`,
    roles: "number question",
    buckets: "QNQNQN",
    answers: ["Yes, with AES-256.", "In two regions of the EU.", ""],
  },
  {
    title: "the question stands right of the answer",
    input: `
回答|No.|質問内容
はい|1|アクセス権限を定期的に見直していますか。
いいえ|2|特権IDの利用を記録していますか。
はい|3|退職者のIDを速やかに削除していますか。
該当なし|4|共有IDを禁止していますか。`,
    roles: "answer number question",
    buckets: "HQQQQ",
    answers: ["はい", "いいえ", "はい", "該当なし"],
  },
  {
    title: "Control / Response / Comments",
    input: `
Control|Response|Comments
Access to production is restricted to authorised personnel.|Compliant|Quarterly review
Laptops are encrypted.|Compliant|
Source code is scanned for secrets before merge.|Partially compliant|Rolled out to 80 % of the repositories
Visitors are escorted at all times.|Not applicable|Remote company`,
    roles: "question answer remarks",
    buckets: "HQQQQ",
    answers: ["Compliant", "Compliant", "Partially compliant", "Not applicable"],
  },
  {
    title: "buyer's requirement, weight and score beside the vendor's response",
    input: `
Ref|Category|Requirement|Mandatory/Optional|Weight|Vendor Response (Y/N/NA)|Vendor Comments|Score|Reviewer comments
1|Identity|The solution must support SAML 2.0 single sign-on.|Mandatory|5|Y|Okta and Entra ID tested||
2|Identity|The solution must support SCIM provisioning.|Optional|3|N|Planned for Q3||
3|Logging|The solution must export audit logs.|Mandatory|4|Y|||
4|Logging|Logs must be kept for one year.|Mandatory|4|NA|||`,
    roles: "number path question required required answer remarks ignore ignore",
    buckets: "HQQQQ",
    answers: ["Y", "N", "Y", "NA"],
    rows: { 1: { remarks: "Planned for Q3" } },
  },
  {
    title: "a blank form: questions without any answer",
    input: `
No.|カテゴリ|質問|回答|備考
1|認証|パスワードの最小文字数を設定できますか。||
2|認証|多要素認証に対応していますか。||
3|データ|データの保存先の国を教えてください。||`,
    roles: "number path question answer remarks",
    buckets: "HQQQ",
    answers: ["", "", ""],
  },
  {
    title: "several providers' answers: one is taken, and it is said to be unsure",
    input: `
No.|質問|A社|B社
1|データは暗号化されていますか。|はい|いいえ
2|国内に保管されますか。|はい|はい
3|監査を受けていますか。|いいえ|はい`,
    roles: "number question answer ignore",
    buckets: "HQQQ",
    answers: ["はい", "はい", "いいえ"],
  },
  {
    title: "only a question and the company's response",
    input: `
Security Question|Acme Corp Response
Describe your encryption at rest.|All volumes are encrypted with AES-256 using keys from KMS.
How do you manage vulnerabilities?|We scan weekly and patch criticals within 7 days.
Where is customer data stored?|Frankfurt and Dublin.`,
    roles: "question answer",
    buckets: "HQQQ",
    answers: [
      "All volumes are encrypted with AES-256 using keys from KMS.",
      "We scan weekly and patch criticals within 7 days.",
      "Frankfurt and Dublin.",
    ],
    remarks: ["", "", ""],
    paths: ["", "", ""],
  },
  {
    title: "requirements answered in free text",
    input: `
項番|要求事項|貴社の対応内容
1|通信経路を暗号化すること|TLS1.2以上で暗号化しています。
2|保存データを暗号化すること|AES-256で暗号化しています。
3|アクセスログを1年保管すること|90日間保管します。延長はできません。`,
    roles: "number question answer",
    buckets: "HQQQ",
    answers: ["TLS1.2以上で暗号化しています。", "AES-256で暗号化しています。", "90日間保管します。延長はできません。"],
    remarks: ["", "", ""],
    paths: ["", "", ""],
  },
  {
    title: "the answer column bears the provider's name",
    input: `
Requirement|Importance|Northlight|Notes
The service shall support SSO.|High|Supported|SAML
The service shall support audit logs.|High|Supported|
The service shall support BYOK.|Medium|Not supported|roadmap`,
    roles: "question required answer remarks",
    buckets: "HQQQ",
    answers: ["Supported", "Supported", "Not supported"],
    remarks: ["SAML", "", "roadmap"],
    paths: ["", "", ""],
  },
  {
    title: "each answer in the row below its question",
    input: `
1|データはどこに保管されますか。
回答|東京
2|暗号化されていますか。
回答|はい
3|監査はありますか。
回答|いいえ`,
    roles: "number question",
    buckets: "QNQNQN",
    answers: ["東京", "はい", "いいえ"],
    remarks: ["", "", ""],
    paths: ["", "", ""],
  },
  {
    title: "one answer merged over two questions",
    input: `
No|項目|質問|回答
1|認証|多要素認証に対応しているか|対応
2|^|生体認証に対応しているか|^
3|記録|操作ログを取得しているか|取得
4|^|ログを1年保存しているか|90日`,
    roles: "number item question answer",
    buckets: "HQQQQ",
    answers: ["対応", "対応", "取得", "90日"],
    remarks: ["", "", "", ""],
    paths: ["認証", "認証", "記録", "記録"],
  },
];

describe("where the answer stands", () => {
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
