import { describe, expect, it } from "vitest";
import { cellAddress, type SourceDocument, type SourceSheet } from "#lib/domain/source-document.ts";
import { type Recognition, statedText } from "#lib/domain/source-row.ts";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

type LayoutCase = {
  title: string;
  input: string | SourceSheet | (string | SourceSheet)[];
  /** Roles of the first sheet that is taken in. */
  roles: string;
  /** One letter a row, all sheets: Question Section Header Note Ignored. */
  buckets: string;
  /** Answers of the question rows. */
  answers: string[];
  /** Some more of the question rows, by index. */
  rows?: Record<number, Partial<Recognition["rows"][number]>>;
};

const cases: LayoutCase[] = [
  {
    title: "METI with eight columns and the provider's name over the answers",
    input: `
クラウドサービスレベルのチェックリスト
記入日|令和8年8月1日

No.|種別|サービスレベル項目例|規定内容|測定単位|設定例|備考|ミナト監視の回答
アプリケーション運用
1|可用性|サービス時間|サービスを提供する時間帯|時間帯|24時間365日（計画停止／定期保守を除く）|計画停止を含む|24時間365日
2||計画停止予定通知|定期的な保守停止に関する事前連絡確認|有無|30日前にメールで通知||有：14日前にメールとポータルで通知
5||サービス稼働率|サービスを利用できる確率|稼働率（％）|99.9%以上||99.95%（2025年度実績）
データ管理
28|データ管理|バックアップの方法|バックアップ内容（回数、復旧方法など）|有無／内容|有：日次|世代数を書く|日次（7世代）
31||データ消去の要件|サービス解約後の、データ消去の実施有無／タイミング|有無|有：解約後1か月以内||有　解約後30日以内
※本書の内容は予告なく変更することがあります`,
    roles: "number path item question unit example remarks answer",
    buckets: "NNHSQQQSQQN",
    answers: [
      "24時間365日",
      "有：14日前にメールとポータルで通知",
      "99.95%（2025年度実績）",
      "日次（7世代）",
      "有　解約後30日以内",
    ],
    rows: {
      1: {
        path: ["アプリケーション運用", "可用性", "計画停止予定通知"],
        unit: "有無",
        example: "30日前にメールで通知",
      },
      3: { path: ["データ管理", "データ管理", "バックアップの方法"], remarks: "世代数を書く", number: "28" },
    },
  },
  {
    title: "METI with five columns",
    input: `
No.|種別|サービスレベル項目例|規定内容|回答
1|可用性|サービス時間|サービスを提供する時間帯（設備やネットワーク等の点検／保守のための計画停止時間の記述を含む）|24時間365日
2|可用性|計画停止予定通知|定期的な保守停止に関する事前連絡確認（事前通知のタイミング／方法の記述を含む）|有 2週間前に通知
3|可用性|サービス提供終了時の事前通知|サービス提供を終了する場合の事前連絡確認|有 90日以上前に通知
4|信頼性|平均復旧時間（MTTR）|障害発生から修理完了までの平均時間|非公開`,
    roles: "number path item question answer",
    buckets: "HQQQQ",
    answers: ["24時間365日", "有 2週間前に通知", "有 90日以上前に通知", "非公開"],
  },
  {
    title: "METI without numbers, with the unit",
    input: `
種別|サービスレベル項目例|規定内容|測定単位|回答
可用性|サービス時間|サービスを提供する時間帯|時間帯|平日9時から18時
|計画停止予定通知|定期的な保守停止に関する事前連絡確認|有無|有
信頼性|障害監視間隔|障害インシデントを収集／集計する時間間隔|時間（分）|5分
|障害通知時間|異常検出後に指定された連絡先に通知するまでの時間|時間|無`,
    roles: "path item question unit answer",
    buckets: "HQQQQ",
    answers: ["平日9時から18時", "有", "5分", "無"],
    rows: { 3: { path: ["信頼性", "障害通知時間"], unit: "時間" } },
  },
  {
    title: "METI with possibility and contents",
    input: `
Category|Service level item|Description|Correspondence/possibility|Contents
Availability|Service hours|Hours during which the service is provided|Yes|24 hours a day, 365 days a year
|Notice of planned outage|Advance notice of regular maintenance|Yes|Two weeks before by mail
Reliability|Mean time to repair|Average time from failure to completion of repair|No|Not disclosed`,
    roles: "path item question answer detail",
    buckets: "HQQQ",
    answers: ["Yes\n24 hours a day, 365 days a year", "Yes\nTwo weeks before by mail", "No\nNot disclosed"],
  },
  {
    title: "MIC with 必須/選択 and contents as the answer",
    input: `
情報開示項目|<|<|<|必須/選択|情報開示内容
No.|【審査対象項目】大|中|【記述内容】|^|^
開示情報の時点|<|<|<|<|<
1|開示情報の時点|開示情報の日付|開示情報の年月日（西暦）|必須|2025年10月1日
事業所・事業|<|<|<|<|<
2|事業所等の概要|事業者名|事業者の正式名称（商号）|必須|株式会社サンプル運輸
^|^|^|法人番号|必須|1234567890123
3|^|設立年・事業年数|事業者の設立年（西暦）|必須|2001年
^|^|^|事業年数|選択|24年`,
    roles: "number path item question required answer",
    buckets: "HHSQSQQQQ",
    answers: ["2025年10月1日", "株式会社サンプル運輸", "1234567890123", "2001年", "24年"],
    rows: {
      2: { number: "2", path: ["事業所・事業", "事業所等の概要", "事業者名"], question: "法人番号" },
      4: { number: "3", path: ["事業所・事業", "事業所等の概要", "設立年・事業年数"], question: "事業年数" },
    },
  },
  {
    title: "MIC of another vendor: the last column is only called 内容",
    input: `
No.|種別|サービスレベル項目例|規程内容|必須/選択|内容
1|サービス品質|サービス稼働率|サービス稼働率の実績値|必須|99.99%
2||脆弱性診断|脆弱性診断の有無と、有りの場合は対象と実施間隔|必須|有り。年1回、外部機関が実施しています。
3|セキュリティ|死活監視|死活監視の有無と、有りの場合は監視インターバル|必須|有り。1分間隔
4||ウイルスチェック|ウイルスチェックの有無|選択|無し`,
    roles: "number path item question required answer",
    buckets: "HQQQQ",
    answers: ["99.99%", "有り。年1回、外部機関が実施しています。", "有り。1分間隔", "無し"],
  },
  {
    title: "header that does not sit over its data, with notes above",
    input: `
サンプルクラウド セキュリティチェックシート

・本チェックシートは株式会社サンプル（以下、サンプル）が提供する「サンプルクラウド」について記載したものです。
・本チェックシートは改善のために予告なく変更することがあります。

情報開示項目||内容||事業者回答
1|開示情報の時点|開示情報の日付|開示情報の年月日(西暦)|2021年2月18日
サービス基本特性
2|契約の終了等|情報の返却|契約終了時等の情報資産の返却責任の有無と、返還方法・費用等|無し ※お客様自身が一部のデータを出力可能
3|||情報の削除方法の開示の可否と、可能な場合の条件等|開示可 3か月後に削除されます。
ネットワーク
4|セキュリティ|ファイアウォール|ファイアウォール設置等の不正アクセスを防止する措置の有無|有り
5||ユーザー認証|ユーザーのアクセスを管理するための認証方法 等|多要素認証をサポートしております。`,
    roles: "number path item question answer",
    buckets: "NNNHQSQQSQQ",
    answers: [
      "2021年2月18日",
      "無し ※お客様自身が一部のデータを出力可能",
      "開示可 3か月後に削除されます。",
      "有り",
      "多要素認証をサポートしております。",
    ],
    rows: {
      0: { path: ["開示情報の時点", "開示情報の日付"] },
      2: { path: ["サービス基本特性", "契約の終了等", "情報の返却"] },
    },
  },
  {
    title: "CAIQ-like: title row, header in row 2, ten columns, control columns filled once",
    input: tableSheet(
      `
Consensus Questionnaire v9|<|<|<|<|<|<|<|<|<
Question ID|Question|CSP CAIQ Answer|SSRM Control Ownership|CSP Implementation Description (Optional/Recommended)|CSC  Responsibilities  (Optional/Recommended)|CCM Control ID|CCM Control Specification|CCM Control Title|CCM Domain Title
A&A-01.1|Are audit policies established and approved?|Yes|CSP-owned|Policies are reviewed yearly by the board.||A&A-01|Establish, document and approve audit policies and standards.|Audit Policy|Audit & Assurance
A&A-01.2|Are audit policies reviewed at least annually?|Yes|CSP-owned|See A&A-01.1||||
A&A-02.1|Are independent assessments conducted each year?|No|Shared CSP and CSC||Customers audit their tenants.|A&A-02|Conduct independent audit assessments every year.|Independent Assessments|
AIS-01.1|Are application security policies established?|NA|CSC-owned|||AIS-01|Establish application security policies to guide planning.|Application Policy|Application Security`,
      { name: "CAIQv9" },
    ),
    roles: "number question answer remarks detail remarks ignore ignore item path",
    buckets: "NHQQQQ",
    answers: ["Yes\nPolicies are reviewed yearly by the board.", "Yes\nSee A&A-01.1", "No", "NA"],
    rows: {
      1: { path: ["Audit & Assurance", "Audit Policy"], remarks: "CSP-owned", number: "A&A-01.2" },
      2: {
        path: ["Audit & Assurance", "Independent Assessments"],
        remarks: "Shared CSP and CSC\nCustomers audit their tenants.",
      },
    },
  },
  {
    title: "HECVAT-like: each category brings its headers again",
    input: `
Solution Provider Questionnaire

Company Information||Answer|Additional Information|Guidance|Analyst Notes
COMP-01|Describe your organization's business background.||Founded in 2001, 300 people.|Include circumstances that may involve off-shoring.|
COMP-02|Have you had an unplanned disruption in the last year?|No||If yes, describe the disruption.|
COMP-03|Do you have a dedicated information security staff?|Yes|A team of 12.|Describe your staff.|
Documentation||Answer|Additional Information|Guidance|Analyst Notes
DOCU-01|Do you have a well documented business continuity plan?|Yes|Tested each June.|Provide a reference.|
DOCU-02|Do you have a well documented disaster recovery plan?|Yes||Provide a reference.|`,
    roles: "number question answer detail ignore ignore",
    buckets: "NHQQQHQQ",
    answers: ["Founded in 2001, 300 people.", "No", "Yes\nA team of 12.", "Yes\nTested each June.", "Yes"],
    rows: { 0: { path: ["Company Information"] }, 3: { path: ["Documentation"], number: "DOCU-01" } },
  },
  {
    title: "yes, no and not applicable as three columns with an x",
    input: `
ID|Question|Yes|No|N/A|Comments
1.1|Is data encrypted at rest?|x||||
1.2|Is data encrypted in transit?|x|||TLS 1.2 or later
1.3|Do you use subcontractors abroad?||x||
1.4|Do you process cardholder data?|||x|We store no cards.
1.5|Do you scan for malware?||||`,
    roles: "number question choice-yes choice-no choice-na remarks",
    buckets: "HQQQQQ",
    answers: ["Yes", "Yes", "No", "N/A", ""],
    rows: {
      3: { remarks: "We store no cards.", cells: { number: "A5", question: "B5", "choice-na": "E5", remarks: "F5" } },
    },
  },
  {
    title: "a two-row header with merged cells over three choices",
    input: `
項番|大項目|確認事項|回答|<|<|備考
^|^|^|はい|いいえ|該当なし|^
1|組織的対策|情報セキュリティの責任者を定めていますか。|○|||CISOを任命
2|^|情報セキュリティ方針を定め、従業員に周知していますか。|○|||
3|人的対策|従業員に対し、年1回以上の教育を実施していますか。||○||来年度から
4|^|派遣社員に対して守秘義務を課していますか。|||○|派遣社員はいない`,
    roles: "number path question choice-yes choice-no choice-na remarks",
    buckets: "HHQQQQ",
    answers: ["はい", "はい", "いいえ", "該当なし"],
    rows: { 1: { path: ["組織的対策"] }, 3: { remarks: "派遣社員はいない" } },
  },
  {
    title: "a two-row header without merged cells (csv): answer and its explanation",
    input: `
項目,,,回答,,
大項目,中項目,内容,有無,詳細,根拠資料
アクセス制御,認証,多要素認証を提供しているか。,有,管理者には必須としています。,ホワイトペーパー 3章
,認可,権限を役割ごとに分けられるか。,有,5種類の役割があります。,
ログ,取得,操作ログを取得しているか。,無,次期版で対応します。,`.replaceAll(",", "|"),
    roles: "path path question answer detail evidence",
    buckets: "HHQQQ",
    answers: ["有\n管理者には必須としています。", "有\n5種類の役割があります。", "無\n次期版で対応します。"],
    rows: { 0: { remarks: "ホワイトペーパー 3章" }, 1: { path: ["アクセス制御", "認可"] } },
  },
  {
    title: "no header at all (csv)",
    input: `
1|バックアップ|データのバックアップを取得しているか。|はい
2|バックアップ|バックアップからの復旧手順を定めているか。|はい
3|暗号化|保存データを暗号化しているか。|いいえ
4|暗号化|通信を暗号化しているか。|はい
5|ログ|アクセスログを1年以上保存しているか。|はい`,
    roles: "number path question answer",
    buckets: "QQQQQ",
    answers: ["はい", "はい", "いいえ", "はい", "はい"],
  },
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
    title: "回答欄 filled with placeholders and a few answers",
    input: `
項番|分類|チェック項目|回答欄|補足
1-1|運用|障害時の連絡体制があること|選択してください|
1-2|運用|運用手順書を整備していること|対応済|年次で改訂
1-3|運用|変更管理を行うこと|（こちらに回答を記入してください）|
2-1|保守|保守契約を結んでいること|未対応|`,
    roles: "number path question answer remarks",
    buckets: "HQQQQ",
    answers: ["", "対応済", "", "未対応"],
  },
  {
    title: "対応状況 and 備考, with a score column that the buyer fills",
    input: `
【A社御中】委託先セキュリティチェックシート
下記の各設問について、対応状況をご記入ください。
No.|区分|設問|対応状況|備考|配点|得点|判定
1|管理体制|個人情報保護管理者を選任している|○|総務部長|5|5|適
2|管理体制|教育を年1回以上実施している|△|新人のみ|5|3|要改善
3|技術対策|ウイルス対策ソフトを導入している|○||10|10|適
4|技術対策|USBメモリの利用を制限している|×|来期導入|10|0|不適`,
    roles: "number path question answer remarks required ignore ignore",
    buckets: "NNHQQQQ",
    answers: ["○", "△", "○", "×"],
  },
  {
    title: "Chinese headings",
    input: `
序号|控制域|问题|供应商回复|备注
1|访问控制|是否启用多因素认证？|是|管理员强制启用
2|访问控制|是否定期审查权限？|是|每季度一次
3|数据安全|数据是否加密存储？|否|计划于明年实施`,
    roles: "number path question answer remarks",
    buckets: "HQQQ",
    answers: ["是", "是", "否"],
  },
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
    title: "NII-like: marks of applicability are no answers",
    input: `
項番|チェック項目|詳細チェック項目|SaaS|IaaS|回答方法|回答|備考
A1|事業者の概要|事業者の名称、所在地を明示しているか|○|○|記述|株式会社サンプル 東京都|
A2|事業者の概要|財務状況を公開しているか|○|×|Yes/No|Yes|IR資料
B1|契約|契約終了時にデータを返却するか|○|○|Yes/No|Yes|
B2|契約|準拠法は日本法か|○|×|Yes/No|No|シンガポール法`,
    roles: "number path question required required unit answer remarks",
    buckets: "HQQQQ",
    answers: ["株式会社サンプル 東京都", "Yes", "Yes", "No"],
  },
  {
    title: "FISC-like: standard numbers with a prefix, customer's measures as remarks",
    input: `
基準番号|基準|対策内容|当社の対応状況|利用者側の対策
統 1|統制|システムの安全対策に係る方針を定めること。|対応。方針を毎年見直しています。|
実 1|実務|パスワードを他人に知られないよう対策を講ずること。|対応。ハッシュ化して保管しています。|利用者にて文字数を設定
実 2|実務|相手端末確認機能を設けること。|対象外（業務アプリケーションでの対策）|利用者にて実施`,
    roles: "number path question answer remarks",
    buckets: "HQQQ",
    answers: [
      "対応。方針を毎年見直しています。",
      "対応。ハッシュ化して保管しています。",
      "対象外（業務アプリケーションでの対策）",
    ],
  },
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
    title: "only short names to ask with",
    input: `
項目|回答|備考
データセンターの所在地|日本（東京）|
稼働率|99.9%|SLA
バックアップ|有り|日次
認証取得|ISO/IEC 27001|`,
    roles: "question answer remarks",
    buckets: "HQQQQ",
    answers: ["日本（東京）", "99.9%", "有り", "ISO/IEC 27001"],
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
];

const LETTERS = { question: "Q", section: "S", header: "H", note: "N", ignored: "I" };

function documentOf(input: LayoutCase["input"]): SourceDocument {
  return tableDocument(...(Array.isArray(input) ? input : [input]));
}

describe("layouts", () => {
  it.each(cases)("$title", ({ input, roles, buckets, answers, rows = {} }) => {
    const recognition = recogniseRows(documentOf(input));
    const questions = recognition.rows.filter((row) => row.bucket === "question");
    const taken = recognition.layout.sheets.find((sheet) => sheet.included);
    expect({
      roles: taken?.roles.join(" "),
      buckets: recognition.rows.map((row) => LETTERS[row.bucket]).join(""),
      answers: questions.map(statedText),
    }).toEqual({ roles, buckets, answers });
    for (const [index, expected] of Object.entries(rows)) expect(questions[Number(index)]).toMatchObject(expected);
  });

  it.each(cases)("$title: the answer is its cell, to the letter", ({ input }) => {
    const document = documentOf(input);
    for (const row of recogniseRows(document).rows) {
      const { answer: at, ...others } = row.cells;
      if (row.answer === "" || !at || Object.keys(others).some((role) => role.startsWith("choice-"))) continue;
      const sheet = document.sheets.find(({ name }) => name === row.sheet);
      const texts = sheet?.cells.filter((cell) => cellAddress(cell) === at).map(({ text }) => text);
      // "A1. Tokyo" without its mark; an answer that goes on in rows of its own.
      expect(texts?.some((text) => row.answer.startsWith(text) || text.endsWith(row.answer))).toBe(true);
    }
  });

  it.each(cases)("$title: the layout given back reads the same", ({ input }) => {
    const first = recogniseRows(documentOf(input));
    const again = recogniseRows(documentOf(input), first.layout);
    expect(again.rows).toEqual(first.rows);
    expect(again.layout).toEqual(first.layout);
  });
});
