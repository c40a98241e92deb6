import { describe, expect, it } from "vitest";
import { type LayoutCase, layoutOf, recogniseTwice, strayAnswers } from "./testing/layout-case.ts";

const cases: LayoutCase[] = [
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

describe("the headings of columns", () => {
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
