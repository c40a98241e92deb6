import { describe, expect, it } from "vitest";
import { type LayoutCase, layoutOf, recogniseTwice, strayAnswers } from "./testing/layout-case.ts";
import { tableSheet } from "./testing/table-document.ts";

const cases: LayoutCase[] = [
  {
    title: "a number over two cells, sections as bold rows in the first column",
    input: tableSheet(
      `
No.||確認内容|回答|詳細
A 組織
1|(1)|方針を定めているか|有り|全社規程
|(2)|責任者を任命しているか|有り|CISO
2|(1)|監査を行っているか|無し|
B 技術
3|(1)|暗号化しているか|有り|AES-256
|(2)|鍵を分けて保管しているか|有り|HSM`,
      { boldRows: [2, 6] },
    ),
    roles: "number number question answer detail",
    buckets: "HSQQQSQQ",
    answers: ["有り\n全社規程", "有り\nCISO", "無し", "有り\nAES-256", "有り\nHSM"],
    rows: { 1: { number: "1-(2)", path: ["A 組織"] }, 4: { number: "3-(2)", path: ["B 技術"] } },
  },
  {
    title: "headings between tables of a document, each table with its header",
    input: tableSheet(
      `
Security questionnaire
1. Governance
No.|Question|Answer
1|Do you have a security policy?|Yes
2|Is it reviewed every year?|Yes
2. Operations
No.|Question|Answer
1|Do you patch servers monthly?|No
2|Do you keep an asset inventory?|Yes
Thank you for your time.`,
      { proseRows: [1, 2, 6, 10] },
    ),
    roles: "number question answer",
    buckets: "NSHQQSHQQN",
    answers: ["Yes", "Yes", "No", "Yes"],
    rows: { 0: { path: ["1. Governance"] }, 2: { path: ["2. Operations"] } },
  },
  {
    title: "numbered headings above numbered questions",
    input: `
No|Topic / question|Reply
1|Governance|
1.1|Is there a security policy?|Yes
1.2|Is there a security officer?|Yes
2|Cryptography|
2.1|Is data encrypted at rest?|Yes, AES-256
2.2|Who holds the keys?|We do, in an HSM`,
    roles: "number question answer",
    buckets: "HSQQSQQ",
    answers: ["Yes", "Yes", "Yes, AES-256", "We do, in an HSM"],
    rows: { 2: { path: ["Cryptography"], number: "2.1" } },
  },
  {
    title: "roman numerals head sections that count anew",
    input: `
項番|確認内容|回答|コメント
Ⅰ|組織的安全管理措置||
1|規程を整備しているか|はい|
2|責任者を設置しているか|はい|
Ⅱ|人的安全管理措置||
1|誓約書を取得しているか|いいえ|入社時のみ
2|教育を実施しているか|はい|年1回`,
    roles: "number question answer remarks",
    buckets: "HSQQSQQ",
    answers: ["はい", "はい", "いいえ", "はい"],
    remarks: ["", "", "入社時のみ", "年1回"],
    paths: ["組織的安全管理措置", "組織的安全管理措置", "人的安全管理措置", "人的安全管理措置"],
  },
  {
    title: "1 heads 1-1 and 1-2",
    input: `
No.|内容|回答|備考
1|組織的安全管理措置||
1-1|規程を整備しているか|はい|
1-2|責任者を設置しているか|はい|
2|人的安全管理措置||
2-1|誓約書を取得しているか|いいえ|入社時のみ`,
    roles: "number question answer remarks",
    buckets: "HSQQSQ",
    answers: ["はい", "はい", "いいえ"],
    remarks: ["", "", "入社時のみ"],
    paths: ["組織的安全管理措置", "組織的安全管理措置", "人的安全管理措置"],
  },
  {
    title: "merged categories, the legend below the table",
    input: `
大分類|確認項目|回答|コメント
組織|方針を定めている|○|
^|責任者を任命している|△|兼任
技術|通信を暗号化している|○|TLS1.2以上
^|保存データを暗号化している|×|

【凡例】○：実施している　△：一部実施している　×：実施していない`,
    roles: "path question answer remarks",
    buckets: "HQQQQN",
    answers: ["○", "△", "○", "×"],
    remarks: ["", "兼任", "TLS1.2以上", ""],
    paths: ["組織", "組織", "技術", "技術"],
  },
  {
    title: "section rows that count their items in brackets",
    input: `
別紙1　情報セキュリティ対策チェックリスト|<|<|<
提出日：2026年4月10日|<|会社名：株式会社みなみ|<
項目|対策内容|実施有無|未実施の理由・代替策
１．組織的対策|<|<|<
（１）|情報セキュリティポリシーを策定している|有|
（２）|管理責任者を置いている|有|
２．技術的対策|<|<|<
（１）|ファイアウォールを設置している|有|
（２）|侵入検知を導入している|無|WAFで代替`,
    roles: "number question answer detail",
    buckets: "NNHSQQSQQ",
    answers: ["有", "有", "有", "無\nWAFで代替"],
    remarks: ["", "", "", ""],
    paths: ["１．組織的対策", "１．組織的対策", "２．技術的対策", "２．技術的対策"],
  },
  {
    title: "three levels of categories and an example answer",
    input: `
大項目|中項目|小項目|確認ポイント|回答例|ご回答|ご回答の根拠（URL等）
1.認証|1.1 ID管理|1.1.1|利用者IDの発行手順|申請書による|管理画面から発行|https://example.jp/id
||1.1.2|利用者IDの棚卸|年1回|未実施|
|1.2 パスワード|1.2.1|文字数の下限|8文字|10文字|https://example.jp/pw
2.ログ|2.1 取得|2.1.1|取得するログの種類|操作ログ|操作ログ、認証ログ|`,
    roles: "path path number question example answer evidence",
    buckets: "HQQQQ",
    answers: ["管理画面から発行", "未実施", "10文字", "操作ログ、認証ログ"],
    remarks: ["https://example.jp/id", "", "https://example.jp/pw", ""],
    paths: ["1.認証 > 1.1 ID管理", "1.認証 > 1.1 ID管理", "1.認証 > 1.2 パスワード", "2.ログ > 2.1 取得"],
  },
  {
    title: "the category stands last",
    input: `
Question|Response|Notes|Domain
Is data encrypted?|Yes|AES|Data
Is data backed up?|Yes||Data
Are staff trained?|No|2027|People
Are staff screened?|Yes||People`,
    roles: "question answer remarks path",
    buckets: "HQQQQ",
    answers: ["Yes", "Yes", "No", "Yes"],
    remarks: ["AES", "", "2027", ""],
    paths: ["Data", "Data", "People", "People"],
  },
  {
    title: "letters head sections in the number column",
    input: `
No|質問事項|回答欄|補足
A|組織体制||
A-1|CSIRTを設置していますか|はい|
A-2|CSIRTの連絡先を公開していますか|いいえ|
B|物理対策||
B-1|サーバー室に入退室管理がありますか|はい|生体認証`,
    roles: "number question answer remarks",
    buckets: "HSQQSQ",
    answers: ["はい", "いいえ", "はい"],
    remarks: ["", "", "生体認証"],
    paths: ["組織体制", "組織体制", "物理対策"],
  },
  {
    title: "numbered section rows over the whole width",
    input: `
#|Question|Answer|Comments
1. Company profile|<|<|<
1.1|Legal name of the company|Northlight GmbH|
1.2|Headquarters|Hamburg, Germany|
2. Security|<|<|<
2.1|Do you hold ISO 27001?|Yes|since 2019
2.2|Do you hold SOC 2?|No|`,
    roles: "number question answer remarks",
    buckets: "HSQQSQQ",
    answers: ["Northlight GmbH", "Hamburg, Germany", "Yes", "No"],
    remarks: ["", "", "since 2019", ""],
    paths: ["1. Company profile", "1. Company profile", "2. Security", "2. Security"],
  },
  {
    title: "a section that describes itself",
    input: `
No.|Question|Response
Section 1: Access Control - This section covers how access is granted.|<|<
1|Are accounts unique?|Yes
2|Are shared accounts prohibited?|Yes
Section 2: Logging|<|<
3|Are logs kept?|No`,
    roles: "number question answer",
    buckets: "HSQQSQ",
    answers: ["Yes", "Yes", "No"],
    remarks: ["", "", ""],
    paths: [
      "Section 1: Access Control - This section covers how access is granted.",
      "Section 1: Access Control - This section covers how access is granted.",
      "Section 2: Logging",
    ],
  },
  {
    title: "numbers inside the question's cell",
    input: `
確認項目|結果|所見
1. 体制
(1) 責任者が任命されているか|適|
(2) 教育が行われているか|適|年1回
2. 技術
(1) 暗号化されているか|否|検討中
(2) バックアップがあるか|適|`,
    roles: "question answer detail",
    buckets: "HSQQSQQ",
    answers: ["適", "適\n年1回", "否\n検討中", "適"],
    remarks: ["", "", "", ""],
    paths: ["1. 体制", "1. 体制", "2. 技術", "2. 技術"],
  },
  {
    title: "sections within sections",
    input: `
No|質問|回答|備考
第1章 組織|<|<|<
1.1 体制|<|<|<
1|責任者を任命していますか。|はい|
1.2 教育|<|<|<
2|教育していますか。|はい|
第2章 技術|<|<|<
2.1 暗号|<|<|<
3|暗号化していますか。|はい|`,
    roles: "number question answer remarks",
    buckets: "HSSQSQSSQ",
    answers: ["はい", "はい", "はい"],
    remarks: ["", "", ""],
    paths: ["第1章 組織 > 1.1 体制", "第1章 組織 > 1.2 教育", "第2章 技術 > 2.1 暗号"],
  },
  {
    title: "a document with two tables under headings",
    input: tableSheet(
      `
クラウドサービス セキュリティチェックリスト
作成日：2026年3月1日　株式会社ミナト監視
1. サービスの概要
項目|内容
サービス名|ミナトモニター
提供形態|SaaS
2. セキュリティ
No|確認事項|回答
1|通信の暗号化|TLS1.2以上
2|保存データの暗号化|AES-256`,
      { proseRows: [1, 2, 3, 7] },
    ),
    roles: "number question answer",
    buckets: "NNNNNNSHQQ",
    answers: ["TLS1.2以上", "AES-256"],
    remarks: ["", ""],
    paths: ["2. セキュリティ", "2. セキュリティ"],
  },
];

describe("sections", () => {
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
