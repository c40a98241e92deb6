import { describe, expect, it } from "vitest";
import { type LayoutCase, layoutOf, recogniseTwice, strayAnswers } from "./testing/layout-case.ts";
import { tableSheet } from "./testing/table-document.ts";

const GENERAL = `
ID|Question|Answer|Additional Information
GNRL-01|Solution provider name|Northlight GmbH|
GNRL-02|Date completed|12 March 2026|
ORG-01|Do you have a CISO?|Yes|since 2020
ORG-02|Do you have a security team?|No|`;

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
];

describe("forms that many hand out", () => {
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
