import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

type StrangerCase = {
  title: string;
  input: string;
  /** Of each question row: number, question, answer, remarks. */
  rows: [number: string, question: string, answer: string, remarks: string][];
  issues?: string[];
};

const cases: StrangerCase[] = [
  {
    title: "a card for each question, under labels that are in no list of them",
    input: `
Questionnaire
Control|C-1
Question|Is data encrypted at rest?
Vendor answer|Yes, AES-256

Control|C-2
Question|Where are backups stored?
Vendor answer|In Frankfurt
Comments|see the white paper

Control|C-3
Question|Are staff trained?
Vendor answer|`,
    rows: [
      ["C-1", "Is data encrypted at rest?", "Yes, AES-256", ""],
      ["C-2", "Where are backups stored?", "In Frankfurt", "see the white paper"],
      ["C-3", "Are staff trained?", "", ""],
    ],
  },
  {
    title: "German headings",
    input: `
Kapitel|Nr|Anforderung|Erfüllt?|Bemerkung
Technik|1|Werden Daten verschlüsselt gespeichert?|teilweise|nur Datenbanken
Technik|2|Gibt es ein Notfallkonzept?|ja|
Technik|3|Wo stehen die Rechenzentren?|Frankfurt|`,
    rows: [
      ["1", "Werden Daten verschlüsselt gespeichert?", "teilweise", "nur Datenbanken"],
      ["2", "Gibt es ein Notfallkonzept?", "ja", ""],
      ["3", "Wo stehen die Rechenzentren?", "Frankfurt", ""],
    ],
  },
  {
    title: "headings in lower case below blank rows, in a table without headings of columns",
    input: `
the basics
Who are you and how many people work there?|Hive, 14 people
Do you use our posts to train models?|never
Got any certificates?|not yet

hosting stuff
Where do the servers live?|Falkenstein
What happens if one of them dies?|nothing, there are three
Cooling?|same

your data
Is the database encrypted?|disk encryption
How often do you make backups?|every night`,
    rows: [
      ["", "Who are you and how many people work there?", "Hive, 14 people", ""],
      ["", "Do you use our posts to train models?", "never", ""],
      ["", "Got any certificates?", "not yet", ""],
      ["", "Where do the servers live?", "Falkenstein", ""],
      ["", "What happens if one of them dies?", "nothing, there are three", ""],
      ["", "Cooling?", "same", ""],
      ["", "Is the database encrypted?", "disk encryption", ""],
      ["", "How often do you make backups?", "every night", ""],
    ],
    issues: ["header-missing", "answer-column-unsure"],
  },
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
    title: "levels beside the question, and what is done in the column after them",
    input: `
No.|分野|要求項目|Lv1|Lv2|対応内容|補足
1|認証|管理者の認証を強化していること|○|○|多要素認証を必須としています。|
2|認証|利用者の認証を強化していること||○|多要素認証を選択できます。|SMSは非対応
3|暗号|通信を暗号化していること|○|○|TLS1.2以上を利用しています。|`,
    rows: [
      ["1", "管理者の認証を強化していること", "多要素認証を必須としています。", ""],
      ["2", "利用者の認証を強化していること", "多要素認証を選択できます。", "SMSは非対応"],
      ["3", "通信を暗号化していること", "TLS1.2以上を利用しています。", ""],
    ],
  },
  {
    title: "numbers with a letter: 1, 1a, 1b",
    input: `
Number|Question|Response|Comments
1|Do you use subprocessors?|Yes|
1a|If yes, list them.|AWS, Twilio|
1b|If yes, are contracts in place?|Yes|DPAs signed
2|Do you train staff?|Yes|`,
    rows: [
      ["1", "Do you use subprocessors?", "Yes", ""],
      ["1a", "If yes, list them.", "AWS, Twilio", ""],
      ["1b", "If yes, are contracts in place?", "Yes", "DPAs signed"],
      ["2", "Do you train staff?", "Yes", ""],
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
    title: "the explanation in a labelled row below",
    input: `
No|質問|回答
1|通信を暗号化していますか。|はい
|補足：|TLS1.2以上
2|脆弱性診断を実施していますか。|いいえ
|補足：|2027年予定`,
    rows: [
      ["1", "通信を暗号化していますか。", "はい\nTLS1.2以上", ""],
      ["2", "脆弱性診断を実施していますか。", "いいえ\n2027年予定", ""],
    ],
  },
  {
    title: "headings in nobody's vocabulary over a column of numbers without heading",
    input: `
セキュリティについて||
|当社が知りたいこと|御社のお返事
1|データはどこに保存されますか|国内のデータセンターに保存しています。
2|退会後のデータはどうなりますか|30日後に削除します。
3|夜間の問い合わせはできますか|できません。平日9時から18時までです。`,
    rows: [
      ["1", "データはどこに保存されますか", "国内のデータセンターに保存しています。", ""],
      ["2", "退会後のデータはどうなりますか", "30日後に削除します。", ""],
      ["3", "夜間の問い合わせはできますか", "できません。平日9時から18時までです。", ""],
    ],
  },
  {
    title: "statements that answer statements",
    input: `
Category|Security requirement|Provider statement|Customer responsibility
Access|Users authenticate with individual accounts.|Individual accounts are enforced.|Customers assign accounts.
Access|Privileged access is restricted.|Only four engineers have production access.|
Crypto|Data in transit is encrypted.|TLS 1.3 is used for all connections.|Customers keep browsers current.
Crypto|Keys are rotated.|KMS keys rotate yearly.|`,
    rows: [
      [
        "",
        "Users authenticate with individual accounts.",
        "Individual accounts are enforced.",
        "Customers assign accounts.",
      ],
      ["", "Privileged access is restricted.", "Only four engineers have production access.", ""],
      ["", "Data in transit is encrypted.", "TLS 1.3 is used for all connections.", "Customers keep browsers current."],
      ["", "Keys are rotated.", "KMS keys rotate yearly.", ""],
    ],
  },
  {
    title: "columns to tick under headings that could be an answer's",
    input: `
Ref|Requirement|Fully met|Partially met|Not met|N/A|Comments
1|Data centre has ISO 27001 certification|X||||
2|Power is redundant||X|||N+1 only
3|Racks are locked|||X||planned`,
    rows: [
      ["1", "Data centre has ISO 27001 certification", "Fully met", ""],
      ["2", "Power is redundant", "Partially met", "N+1 only"],
      ["3", "Racks are locked", "Not met", "planned"],
    ],
  },
  {
    title: "lines of questions and answers whose labels have no colon",
    input: `
回答書
株式会社ひなた
問1 認証方式を教えてください。
答 パスワードと多要素認証です。
問2 保存先はどこですか。
答 国内です。
問3 監査は受けていますか。
答 はい、毎年です。`,
    rows: [
      ["問1", "認証方式を教えてください。", "パスワードと多要素認証です。", ""],
      ["問2", "保存先はどこですか。", "国内です。", ""],
      ["問3", "監査は受けていますか。", "はい、毎年です。", ""],
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
    title: "grades without an answer column are not passed over in silence",
    input: `
分類|No|チェック項目|評価|コメント
組織|1|セキュリティ方針がある|4|
^|2|責任者がいる|3|
技術|3|ウイルス対策ソフトを導入している|2|次年度
^|4|パッチを適用している|4|`,
    rows: [
      ["1", "セキュリティ方針がある", "", ""],
      ["2", "責任者がいる", "", ""],
      ["3", "ウイルス対策ソフトを導入している", "", "次年度"],
      ["4", "パッチを適用している", "", ""],
    ],
    issues: ["no-answer-column"],
  },
];

describe("recogniseRows on strangers' sheets", () => {
  it.each(cases)("$title", ({ input, rows, issues }) => {
    const result = recogniseRows(tableDocument(input));
    const asked = result.rows.filter((row) => row.bucket === "question");
    expect(asked.map((row) => [row.number, row.question, row.answer, row.remarks])).toEqual(rows);
    expect(result.issues.map((issue) => issue.code)).toEqual(issues ?? []);
  });

  it("takes bold words above plain rows for headings, be they one letter long", () => {
    const sheet = tableSheet("id|q|a\nD0|Is data encrypted at rest?|Yes\nD1|Where are backups stored?|In Frankfurt", {
      boldRows: [1],
    });
    const { rows } = recogniseRows(tableDocument(sheet));
    expect(rows.map((row) => [row.bucket, row.number, row.answer])).toEqual([
      ["header", "", ""],
      ["question", "D0", "Yes"],
      ["question", "D1", "In Frankfurt"],
    ]);
  });

  it("says which hidden rows it left out", () => {
    const sheet = tableSheet("No.|質問|回答\n1|国内ですか。|はい\n2|旧版ですか。|はい\n3|暗号化していますか。|はい", {
      hiddenRows: [3],
    });
    expect(recogniseRows(tableDocument(sheet)).issues).toEqual([
      {
        code: "hidden-rows-left-out",
        severity: "info",
        detail: "3",
        source: { sheet: "Sheet1", row: 3, cell: null },
      },
    ]);
  });
});

const TABLE = "No|質問|回答\n1|国内に保管しますか|はい\n2|暗号化しますか|はい\n3|監査しますか|いいえ";

describe("what a stranger's sheet says of itself", () => {
  it.each([
    {
      title: "a date beside the title",
      above: "Cloud Security Questionnaire||Disclosure date: 20 May 2026",
      expected: ["Cloud Security Questionnaire", "2026-05-20", null, null],
    },
    {
      title: "stamps beside the title, the addressee above it",
      above:
        "株式会社みなみ商事 御中|||承認|作成\n委託先情報セキュリティチェックシート|||印|印\n会社名|株式会社北浜|サービス名|北浜ドライブ\n記入日|令和8年8月1日",
      expected: ["委託先情報セキュリティチェックシート", "2026-08-01", "株式会社北浜", "北浜ドライブ"],
    },
    {
      title: "labels and values in one cell without a colon",
      above: "別紙３\nクラウド利用確認表\n会社名　有限会社ねこの手\n記入日 令和8年9月9日",
      expected: ["クラウド利用確認表", "2026-09-09", "有限会社ねこの手", null],
    },
    {
      title: "two labels in one cell",
      above: "外部委託先自己点検表\n委託先名：株式会社みさき　　記入日：2026年4月10日",
      expected: ["外部委託先自己点検表", "2026-04-10", "株式会社みさき", null],
    },
    {
      title: "a sentence",
      above:
        "Supplier Security Self-Assessment\nThis document describes the security of Northwind Vault, provided by Northwind Data Ltd, as of 11 February 2026.",
      expected: ["Supplier Security Self-Assessment", "2026-02-11", "Northwind Data Ltd", "Northwind Vault"],
    },
  ])("$title", ({ above, expected }) => {
    const { title, disclosedOn, vendor, service, rows } = recogniseRows(tableDocument(`${above}\n${TABLE}`));
    expect([title, disclosedOn, vendor, service].map((stated) => stated?.value ?? null)).toEqual(expected);
    expect(rows.filter((row) => row.bucket === "question").map((row) => row.answer)).toEqual([
      "はい",
      "はい",
      "いいえ",
    ]);
  });
});
