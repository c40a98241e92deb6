import { describe, expect, it } from "vitest";
import { type LayoutCase, layoutOf, recogniseTwice, strayAnswers } from "./testing/layout-case.ts";

const cases: LayoutCase[] = [
  {
    title: "Yes/No and details, a title, instructions, the legend",
    input: `
Vendor Security Assessment|<|<|<
Company name:|Northlight GmbH||
Date completed:|12 March 2026||
Please answer every question with Yes, No or N/A and explain where needed.|<|<|<

#|Question|Yes/No|Details
Access control|<|<|<
1|Do you enforce MFA for administrators?|Yes|WebAuthn only
2|Are access rights reviewed at least twice a year?|Yes|
Business continuity|<|<|<
3|What is your recovery time objective?||4 hours
4|Do you test the plan?|No|First test in May`,
    roles: "number question answer detail",
    buckets: "NNNNHSQQSQQ",
    answers: ["Yes\nWebAuthn only", "Yes", "4 hours", "No\nFirst test in May"],
    rows: {
      0: { answer: "Yes", detail: "WebAuthn only", remarks: "" },
      2: {
        path: ["Business continuity"],
        question: "What is your recovery time objective?",
        answer: "",
        detail: "4 hours",
      },
    },
  },
  {
    title: "answers that go on in rows of their own, and a page's header again",
    input: `
No.|設問|回答
1|ログの保存期間を記載してください。|1年間保存します。
||※法令で定める場合は7年
2|障害時の連絡方法を記載してください。|メールと電話です。
No.|設問|回答
||緊急時は専用窓口で受け付けます。
3|解約時のデータの扱いを記載してください。|30日後に削除します。`,
    roles: "number question answer",
    buckets: "HQNQHNQ",
    answers: [
      "1年間保存します。\n※法令で定める場合は7年",
      "メールと電話です。\n緊急時は専用窓口で受け付けます。",
      "30日後に削除します。",
    ],
  },
  {
    title: "a heading merged over the answer and its explanation",
    input: `
No|質問内容|回答|<
1|アクセス権の棚卸を実施していますか。|○|半期に一度実施
2|ログを監視していますか。|○|SIEMを利用
3|脆弱性診断を受けていますか。|×|
4|委託先を管理していますか。|△|一部のみ`,
    roles: "number question answer detail",
    buckets: "HQQQQ",
    answers: ["○\n半期に一度実施", "○\nSIEMを利用", "×", "△\n一部のみ"],
    remarks: ["", "", "", ""],
    paths: ["", "", "", ""],
  },
  {
    title: "an explanation in a column without heading",
    input: `
No|質問内容|回答||
1|アクセス権の棚卸を実施していますか。|○|半期に一度実施
2|ログを監視していますか。|○|SIEMを利用
3|脆弱性診断を受けていますか。|×|
4|委託先を管理していますか。|△|一部のみ`,
    roles: "number question answer detail",
    buckets: "HQQQQ",
    answers: ["○\n半期に一度実施", "○\nSIEMを利用", "×", "△\n一部のみ"],
    remarks: ["", "", "", ""],
    paths: ["", "", "", ""],
  },
  {
    title: "a control question with status, remarks and evidence",
    input: `
S.No|Control Area|Control Question|Compliance Status (Compliant / Partially Compliant / Non-Compliant)|Vendor Remarks|Evidence
1|Access|Are user accounts unique?|Compliant|AD based|AccessPolicy.pdf
2|Access|Are dormant accounts disabled?|Partially Compliant|90 days|
3|Crypto|Is TLS enforced?|Compliant||https://example.com/tls`,
    roles: "number path question answer remarks evidence",
    buckets: "HQQQ",
    answers: ["Compliant", "Partially Compliant", "Compliant"],
    remarks: ["AD based\nAccessPolicy.pdf", "90 days", "https://example.com/tls"],
    paths: ["Access", "Access", "Crypto"],
  },
  {
    title: "last year's answer beside this year's, headings in two languages",
    input: `
項番 No.|確認事項⏎Checkpoint|前回回答 (2023年6月)⏎Previous answer|今回回答⏎Current answer|補足⏎Comments|当社評価⏎Our rating
1|暗号化していますか|×|○|AES-256|合
2|バックアップは取得していますか|○|○|日次|合
3|第三者認証の取得状況|ISMSのみ|ISMS、プライバシーマーク||保留`.replaceAll("⏎", " / "),
    roles: "number question ignore answer remarks ignore",
    buckets: "HQQQ",
    answers: ["○", "○", "ISMS、プライバシーマーク"],
    remarks: ["AES-256", "日次", ""],
    paths: ["", "", ""],
  },
  {
    title: "a code and a comment for each of two editions",
    input: `
Codes: F = fulfilled, P = partly fulfilled, N = not fulfilled
Ref|Area|Requirement|SaaS: code|SaaS: comment|On-prem: code|On-prem: comment
1.1|Hosting|Servers stand in the EU.|F|Frankfurt|F|your site
1.2|Hosting|The building has automatic fire extinguishing.|F||N|your site
1.3|Access|Sign-in with a second factor.|P|administrators only|P|administrators only
1.4|Access|Rights are reviewed every year.|N||N|`,
    roles: "number path question answer remarks ignore ignore",
    buckets: "NHQQQQ",
    answers: ["F", "F", "P", "N"],
    remarks: ["Frankfurt", "", "administrators only", ""],
    paths: ["Hosting", "Hosting", "Access", "Access"],
  },
  {
    title: "status and narrative of a control",
    input: `
Control ID|Control Title|Control Description|Implementation Status|Responsible Role|Implementation Narrative
AC-1|Policy and Procedures|The organization develops an access control policy.|Implemented|CISO|The policy is reviewed each year by the board.
AC-2|Account Management|The organization manages information system accounts.|Partially Implemented|IT|Accounts are managed in Entra ID; reviews start in May.
AC-3|Access Enforcement|The system enforces approved authorizations.|Not Applicable|IT|`,
    roles: "number item question answer ignore detail",
    buckets: "HQQQ",
    answers: [
      "Implemented\nThe policy is reviewed each year by the board.",
      "Partially Implemented\nAccounts are managed in Entra ID; reviews start in May.",
      "Not Applicable",
    ],
    remarks: ["", "", ""],
    paths: ["Policy and Procedures", "Account Management", "Access Enforcement"],
  },
  {
    title: "level, response and when",
    input: `
ID|要件|レベル|対応|対応時期|コメント
F-01|シングルサインオンに対応すること|必須|○|対応済|SAML2.0
F-02|SCIMに対応すること|推奨|×|2027年上期|
F-03|監査ログをAPIで取得できること|必須|△|対応済|一部の操作のみ`,
    roles: "number question required answer remarks remarks",
    buckets: "HQQQ",
    answers: ["○", "×", "△"],
    remarks: ["対応済\nSAML2.0", "2027年上期", "対応済\n一部の操作のみ"],
    paths: ["", "", ""],
  },
];

describe("answers in several cells", () => {
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
