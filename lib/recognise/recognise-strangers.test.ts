import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { type AskedCase, foundIn } from "./testing/asked-case.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

const cases: AskedCase[] = [
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
];

describe("recogniseRows on strangers' sheets", () => {
  it.each(cases)("$title", (table) => {
    expect(foundIn(table)).toEqual({ rows: table.rows, issues: table.issues ?? [] });
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
