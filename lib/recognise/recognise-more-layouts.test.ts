import { describe, expect, it } from "vitest";
import type { SourceSheet } from "#lib/domain/source-document.ts";
import { statedText } from "#lib/domain/source-row.ts";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

type LayoutCase = {
  title: string;
  input: string | SourceSheet | (string | SourceSheet)[];
  /** Roles of the first sheet that is taken in. */
  roles: string;
  /** One letter a row, all sheets: Question Section Header Note Ignored. */
  buckets: string;
  /** Of the question rows. */
  answers: string[];
  remarks: string[];
  paths: string[];
};

const GENERAL = `
ID|Question|Answer|Additional Information
GNRL-01|Solution provider name|Northlight GmbH|
GNRL-02|Date completed|12 March 2026|
ORG-01|Do you have a CISO?|Yes|since 2020
ORG-02|Do you have a security team?|No|`;

const cases: LayoutCase[] = [
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
    title: "headings that carry instructions",
    input: `
#|セキュリティ対策に関する確認事項|ご回答\\n（「はい」「いいえ」「該当なし」から選択してください）|補足説明\\n（「いいえ」「該当なし」の場合は理由をご記入ください）
1|入退室を管理していますか|はい|ICカード
2|監視カメラを設置していますか|いいえ|クラウド事業者のデータセンターのため
3|来訪者を記録していますか|はい|`,
    roles: "number question answer detail",
    buckets: "HQQQ",
    answers: ["はい\nICカード", "いいえ\nクラウド事業者のデータセンターのため", "はい"],
    remarks: ["", "", ""],
    paths: ["", "", ""],
  },
  {
    title: "a table that begins in column D",
    input: `
|||
|||セキュリティ確認票
|||回答者|山田太郎|回答日|2026/3/31
|||
|||No.|確認項目|実施状況|備考
|||1|情報資産台帳を整備している|実施済|
|||2|リスクアセスメントを毎年行っている|未実施|2026年度予定
|||3|事業継続計画を策定している|実施済|年次訓練`,
    roles: "ignore ignore ignore number question answer remarks",
    buckets: "NNHQQQ",
    answers: ["実施済", "未実施", "実施済"],
    remarks: ["", "2026年度予定", "年次訓練"],
    paths: ["", "", ""],
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
    title: "SIG-like: categories and references on the right",
    input: `
Ques Num|Question/Request|Response|Additional Information|Category|SCA Reference|ISO 27002:2022
A.1|Is there a formalized risk governance plan?|Yes|Annual|Risk|A.1 ERM|5.1
A.1.1|Does the plan include roles?|Yes||Risk|A.1 ERM|5.2
A.2|Is there a vendor management program?|No|Planned|Third party|A.2 TPRM|5.19
B.1|Are policies published?|N/A||Policy|B.1|5.1`,
    roles: "number question answer detail path ignore ignore",
    buckets: "HQQQQ",
    answers: ["Yes\nAnnual", "Yes", "No\nPlanned", "N/A"],
    remarks: ["", "", "", ""],
    paths: ["Risk", "Risk", "Third party", "Policy"],
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
    title: "two columns without header",
    input: `
Do you encrypt data at rest?|Yes, AES-256 everywhere.
Do you have SOC 2?|Type II report available under NDA.
Who can access production?|Only on-call engineers, via a bastion.
How long are logs kept?|One year.`,
    roles: "question answer",
    buckets: "QQQQ",
    answers: [
      "Yes, AES-256 everywhere.",
      "Type II report available under NDA.",
      "Only on-call engineers, via a bastion.",
      "One year.",
    ],
    remarks: ["", "", "", ""],
    paths: ["", "", "", ""],
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
    title: "boxes inside the answer cell",
    input: `
No|質問|回答
1|ウイルス対策をしていますか|☑はい　□いいえ
2|パスワードを定期変更していますか|□はい　☑いいえ
3|USBを禁止していますか|☑はい　□いいえ`,
    roles: "number question answer",
    buckets: "HQQQ",
    answers: ["☑はい　□いいえ", "□はい　☑いいえ", "☑はい　□いいえ"],
    remarks: ["", "", ""],
    paths: ["", "", ""],
  },
  {
    title: "the vendor's columns and the buyer's under headings of their own",
    input: `
No.|区分|確認事項|貴社記入欄|<|当社記入欄|<
^|^|^|回答|補足|評価|コメント
1|体制|責任者を定めているか|はい|CISO|A|
2|体制|委託先を監督しているか|いいえ||C|要改善
3|技術|通信を暗号化しているか|はい|TLS1.3|A|良好`,
    roles: "number path question answer remarks ignore ignore",
    buckets: "HHQQQ",
    answers: ["はい", "いいえ", "はい"],
    remarks: ["CISO", "", "TLS1.3"],
    paths: ["体制", "体制", "技術"],
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
    title: "answers as digits that a legend explains",
    input: `
1：対応　2：一部対応　3：未対応　4：対象外
No|設問|回答（1～4）|備考
1|暗号化しているか|1|
2|鍵管理しているか|2|HSMなし
3|監査しているか|1|
4|訓練しているか|4|
5|診断しているか|3|`,
    roles: "number question answer remarks",
    buckets: "NHQQQQQ",
    answers: ["1", "2", "1", "4", "3"],
    remarks: ["", "HSMなし", "", "", ""],
    paths: ["", "", "", "", ""],
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
    title: "headings in no vocabulary",
    input: `
No.|お尋ねしたいこと|貴社のご状況|ひとこと
1|バックアップの頻度を教えてください|1日1回です|
2|障害時の連絡先はどこですか|専用ポータルです|24時間
3|データの保管国はどこですか|日本国内です|`,
    roles: "number question answer detail",
    buckets: "HQQQ",
    answers: ["1日1回です", "専用ポータルです\n24時間", "日本国内です"],
    remarks: ["", "", ""],
    paths: ["", "", ""],
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
    title: "allowed answers in a column of their own",
    input: `
ID|Domain|Question|Answer options|Your answer|Please explain
Q1|IAM|Do you support SAML?|Yes/No|Yes|Okta
Q2|IAM|Which MFA methods do you support?|Free text|TOTP, WebAuthn|
Q3|Ops|How often do you patch?|Weekly/Monthly/Quarterly|Monthly|Critical within 72h
Q4|Ops|Do you have an on-call rota?|Yes/No|Yes|`,
    roles: "number path question ignore answer detail",
    buckets: "HQQQQ",
    answers: ["Yes\nOkta", "TOTP, WebAuthn", "Monthly\nCritical within 72h", "Yes"],
    remarks: ["", "", "", ""],
    paths: ["IAM", "IAM", "Ops", "Ops"],
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
    title: "Y, N and NA with an X",
    input: `
Area|Question|Y|N|NA|Comment / explanation
Data|Do you classify data?|X|||Four classes
|Do you label data?||X||
People|Do you screen staff?|X|||
|Do you train staff?|||X|Outsourced`,
    roles: "path question choice-yes choice-no choice-na detail",
    buckets: "HQQQQ",
    answers: ["Y\nFour classes", "N", "Y", "NA\nOutsourced"],
    remarks: ["", "", "", ""],
    paths: ["Data", "Data", "People", "People"],
  },
  {
    title: "有 and 無 as columns",
    input: `
番号|審査項目|有|無|備考
1|防災設備|○||スプリンクラー
2|非常用電源|○||
3|監視カメラ||○|設置予定`,
    roles: "number question choice-yes choice-no remarks",
    buckets: "HQQQ",
    answers: ["有", "有", "無"],
    remarks: ["スプリンクラー", "", "設置予定"],
    paths: ["", "", ""],
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
    title: "the answer is the number of a choice",
    input: `
設問番号|設問|選択肢|回答番号|回答詳細
1-1|バックアップの世代数|1:1世代 2:2世代 3:3世代以上|3|7世代
1-2|バックアップの保管場所|1:同一拠点 2:遠隔地|2|大阪
1-3|復旧訓練|1:実施 2:未実施|1|年1回`,
    roles: "number question ignore answer detail",
    buckets: "HQQQ",
    answers: ["3\n7世代", "2\n大阪", "1\n年1回"],
    remarks: ["", "", ""],
    paths: ["", "", ""],
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
    title: "a bare list of questions",
    input: `
質問一覧
1. データの保存先はどこですか。
2. 暗号化していますか。
3. 第三者認証はありますか。`,
    roles: "question",
    buckets: "NQQQ",
    answers: ["", "", ""],
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
    title: "a two-row header in a file without merged cells, the upper cell a provider",
    input: `
No|Requirement|Vendor
||Complies?|Comments
1|Must support SAML|Yes|
2|Must support SCIM|No|Q3
3|Must log access|Yes|`,
    roles: "number question answer remarks",
    buckets: "HHQQQ",
    answers: ["Yes", "No", "Yes"],
    remarks: ["", "Q3", ""],
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
    title: "HECVAT-like: derived, hidden and general sheets",
    input: [
      tableSheet(
        `START HERE\nWelcome to the questionnaire. Please fill in all tabs.\nStep 1|Fill in Organization\nStep 2|Fill in Product`,
        { name: "START HERE" },
      ),
      tableSheet(GENERAL, { name: "Organization" }),
      tableSheet(
        `
ID|Question|Answer|Additional Information
GNRL-01|Solution provider name|Northlight GmbH|
PROD-01|Is MFA supported?|Yes|
PROD-02|Is SSO supported?|Yes|SAML
PROD-03|Are logs exported?|No|`,
        { name: "Product" },
      ),
      tableSheet(
        `
ID|Question|Vendor Answer|Compliant Response|Compliant Override|Weight|Score
ORG-01|Do you have a CISO?|Yes|Yes||20|20
ORG-02|Do you have a security team?|No|Yes||10|0
PROD-01|Is MFA supported?|Yes|Yes||20|20
PROD-02|Is SSO supported?|Yes|Yes||10|10
PROD-03|Are logs exported?|No|Yes||10|0`,
        { name: "Institution Evaluation" },
      ),
      tableSheet(`Question ID|Question|Compliant|Weight\nORG-01|Do you have a CISO?|Yes|20`, {
        name: "Questions",
        hidden: true,
      }),
      tableSheet(`Yes\nNo\nN/A`, { name: "Lists" }),
    ],
    roles: "number question answer detail",
    buckets: "IIIIHQQQQHIQQQIIIIIIIIIII",
    answers: ["Northlight GmbH", "12 March 2026", "Yes\nsince 2020", "No", "Yes", "Yes\nSAML", "No"],
    remarks: ["", "", "", "", "", "", ""],
    paths: ["Organization", "Organization", "Organization", "Organization", "Product", "Product", "Product"],
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
  {
    title: "labels in a row above their values",
    input: `
Vendor|Product|Completed by|Date
Northlight GmbH|Northlight Monitor|Jane Doe|2026-05-30

#|Question|Response
1|Is data encrypted at rest?|Yes
2|Is data encrypted in transit?|Yes`,
    roles: "number question answer detail",
    buckets: "NNHQQ",
    answers: ["Yes", "Yes"],
    remarks: ["", ""],
    paths: ["", ""],
  },
];

const LETTERS = { question: "Q", section: "S", header: "H", note: "N", ignored: "I" };

describe("more layouts", () => {
  it.each(cases)("$title", ({ title: _, input, ...expected }) => {
    const { rows, layout } = recogniseRows(tableDocument(...(Array.isArray(input) ? input : [input])));
    const questions = rows.filter((row) => row.bucket === "question");
    expect({
      roles: layout.sheets.find((sheet) => sheet.included)?.roles.join(" ") ?? "",
      buckets: rows.map((row) => LETTERS[row.bucket]).join(""),
      answers: questions.map(statedText),
      remarks: questions.map((row) => row.remarks),
      paths: questions.map((row) => row.path.join(" > ")),
    }).toEqual(expected);
  });
});
