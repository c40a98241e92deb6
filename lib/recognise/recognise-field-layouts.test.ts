import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { proseSheet } from "./testing/prose-sheet.ts";
import { tableDocument } from "./testing/table-document.ts";

type Case = {
  title: string;
  input: string;
  rows: [number: string, question: string, answer: string, remarks: string][];
};

const prose: Case[] = [
  {
    title: "full-width dots after the labels",
    input: `
Q1．通信は暗号化されていますか。
A1．はい
Q2．稼働率の目標値を示してください。
A2．99.9%（月間）
Q3．保管場所を記載してください。
A3．日本`,
    rows: [
      ["Q1", "通信は暗号化されていますか。", "はい", ""],
      ["Q2", "稼働率の目標値を示してください。", "99.9%（月間）", ""],
      ["Q3", "保管場所を記載してください。", "日本", ""],
    ],
  },
  {
    title: "answers and remarks that say what they are, below numbered questions",
    input: `
1) Is data encrypted in transit?
Answer: Yes
Notes: TLS 1.3.
2) What is your committed uptime?
Answer: 99.9 percent
3) Can customers manage their own keys?
Answer: No
Notes: Planned.`,
    rows: [
      ["1", "Is data encrypted in transit?", "Yes", "TLS 1.3."],
      ["2", "What is your committed uptime?", "99.9 percent", ""],
      ["3", "Can customers manage their own keys?", "No", "Planned."],
    ],
  },
  {
    title: "blocks of a number, a question and a labelled answer that begins with digits",
    input: `
1
通信は暗号化されていますか。
回答 はい
2
稼働率の目標値を示してください。
回答 99.9%（月間）
3
脆弱性診断を実施していますか。
回答 年1回実施`,
    rows: [
      ["1", "通信は暗号化されていますか。", "はい", ""],
      ["2", "稼働率の目標値を示してください。", "99.9%（月間）", ""],
      ["3", "脆弱性診断を実施していますか。", "年1回実施", ""],
    ],
  },
  {
    title: "requests among questions that end in か",
    input: `
通信は暗号化されていますか。
はい。
稼働率の目標値を示してください。
99.9%
バックアップの頻度を記載してください。
日次です。詳細はサイトをご参照ください。
脆弱性診断を実施していますか。
いいえ。`,
    rows: [
      ["", "通信は暗号化されていますか。", "はい。", ""],
      ["", "稼働率の目標値を示してください。", "99.9%", ""],
      ["", "バックアップの頻度を記載してください。", "日次です。詳細はサイトをご参照ください。", ""],
      ["", "脆弱性診断を実施していますか。", "いいえ。", ""],
    ],
  },
];

const bold: Case = {
  title: "questions in bold, run together with their answers",
  input: `
**Is data encrypted in transit?** Yes, TLS 1.3.
**Is there a SOC 2 report?** No.
**Where is data kept?** Germany`,
  rows: [
    ["", "Is data encrypted in transit?", "Yes, TLS 1.3.", ""],
    ["", "Is there a SOC 2 report?", "No.", ""],
    ["", "Where is data kept?", "Germany", ""],
  ],
};

const field: Case = {
  title: "boxes to tick below a question, then a field with its label, filled in or not",
  input: `
1. 暗号化していますか。
☑はい ☐いいえ
補足|TLS 1.3
2. 監査を受けていますか。
☐はい ☑いいえ
補足
3. 保管場所は国内ですか。
☑はい ☐いいえ
補足|東京、大阪`,
  rows: [
    ["1", "暗号化していますか。", "☑はい ☐いいえ", "TLS 1.3"],
    ["2", "監査を受けていますか。", "☐はい ☑いいえ", ""],
    ["3", "保管場所は国内ですか。", "☑はい ☐いいえ", "東京、大阪"],
  ],
};

/** "**Bold** rest" → a line whose beginning is bold. */
function withBold(input: string) {
  const sheet = proseSheet(input);
  for (const cell of sheet.cells) {
    const lead = /^\*\*(.+)\*\*/.exec(cell.text)?.[1];
    if (lead === undefined) continue;
    cell.boldLead = lead.length;
    cell.text = cell.text.replaceAll("**", "");
  }
  return sheet;
}

const cut: Case = {
  title: "a question that goes on in the next line, before its answer",
  input: `
Q1. Is there a SOC 2 report that
customers can read?
A1. No
Q2. Is data encrypted at rest?
A2. Yes
Q3. Is data encrypted in transit?
A3. Yes`,
  rows: [
    ["Q1", "Is there a SOC 2 report that\ncustomers can read?", "No", ""],
    ["Q2", "Is data encrypted at rest?", "Yes", ""],
    ["Q3", "Is data encrypted in transit?", "Yes", ""],
  ],
};

const tables: Case[] = [
  {
    title: "cards whose first row is the number and the question",
    input: `
1|Is data encrypted at rest?
Answer|Yes
Comment|AES-256

2|Is there a SOC 2 report?
Answer|No
Comment|

3|Where is data kept?
Answer|Germany
Comment|Two sites`,
    rows: [
      ["1", "Is data encrypted at rest?", "Yes", "AES-256"],
      ["2", "Is there a SOC 2 report?", "No", ""],
      ["3", "Where is data kept?", "Germany", "Two sites"],
    ],
  },
  {
    title: "a mark in one of 対応, 一部対応, 未対応, 対象外",
    input: `
No.|確認項目|対応|一部対応|未対応|対象外|備考
1|通信を暗号化していますか。|○||||TLS 1.3
2|保存データを暗号化していますか。||○|||
3|多要素認証に対応していますか。|||○||検討中
4|紙の帳票を保管していますか。||||○|
5|委託先を管理していますか。|○||||`,
    rows: [
      ["1", "通信を暗号化していますか。", "対応", "TLS 1.3"],
      ["2", "保存データを暗号化していますか。", "一部対応", ""],
      ["3", "多要素認証に対応していますか。", "未対応", "検討中"],
      ["4", "紙の帳票を保管していますか。", "対象外", ""],
      ["5", "委託先を管理していますか。", "対応", ""],
    ],
  },
  {
    title: "check boxes saved as TRUE and FALSE",
    input: `
No|項目|はい|いいえ|補足
1|通信を暗号化していますか。|TRUE|FALSE|
2|保存データを暗号化していますか。|FALSE|TRUE|検討中
3|多要素認証に対応していますか。|FALSE|FALSE|
4|委託先を管理していますか。|TRUE|FALSE|`,
    rows: [
      ["1", "通信を暗号化していますか。", "はい", ""],
      ["2", "保存データを暗号化していますか。", "いいえ", "検討中"],
      ["3", "多要素認証に対応していますか。", "", ""],
      ["4", "委託先を管理していますか。", "はい", ""],
    ],
  },
];

const askedIn = (document: Parameters<typeof recogniseRows>[0]) =>
  recogniseRows(document)
    .rows.filter(({ bucket }) => bucket === "question")
    .map(({ number, question, answer, remarks }) => [number, question, answer, remarks]);

describe("layouts met in the field", () => {
  it.each([...prose, cut, bold, field])("$title", ({ input, rows }) => {
    expect(askedIn(tableDocument(withBold(input)))).toEqual(rows);
  });

  it.each(tables)("$title", ({ input, rows }) => {
    expect(askedIn(tableDocument(input))).toEqual(rows);
  });
});
