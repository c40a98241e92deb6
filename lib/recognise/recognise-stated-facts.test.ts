import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { proseSheet } from "./testing/prose-sheet.ts";
import { tableDocument } from "./testing/table-document.ts";

const TABLE = `
No|質問|回答
1|データは暗号化していますか|はい
2|バックアップは取得していますか|はい
3|ISMS認証を取得していますか|はい`;

describe("what a sheet states about itself", () => {
  it.each([
    {
      title: "labels side by side, parted by spaces only",
      input: `Name of Tenderer: Archivum plc      Product offered: Vault\nResponse dated 26 September 2024 (deadline: 30 September 2024)\n${TABLE}`,
      expected: { disclosedOn: "2024-09-26", vendor: "Archivum plc", service: "Vault" },
    },
    {
      title: "who answers, and for what",
      input: `確認書\n回答事業者：株式会社みさき　　対象サービス：みさき便\n${TABLE}\n4|本表の記載内容はいつ時点のものですか。|令和6年8月1日`,
      expected: { disclosedOn: "2024-08-01", vendor: "株式会社みさき", service: "みさき便" },
    },
    {
      title: "a base date as a question, the proposer",
      input: `確認表\n提案者名|株式会社みさき|サービス名|みさき便\n${TABLE}\n4|回答基準日|2023年10月31日`,
      expected: { disclosedOn: "2023-10-31", vendor: "株式会社みさき", service: "みさき便" },
    },
    {
      title: "labels in two languages",
      input: `表紙\n回答会社 / Vendor|株式会社みさき\nサービス名 / Service|みさき便\n回答日 / Date of answers|2026-08-01\n${TABLE}`,
      expected: { disclosedOn: "2026-08-01", vendor: "株式会社みさき", service: "みさき便" },
    },
    {
      title: "label above value, one in a line",
      input: `Company\nMisaki Ltd\nLast reviewed\n18 August 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-08-18", vendor: "Misaki Ltd", service: null },
    },
    {
      title: "a self-check, a position, an update in a title",
      input: `自己点検表\n点検日：2024/4/1|Ver.1.3\n${TABLE}`,
      expected: { disclosedOn: "2024-04-01", vendor: null, service: null },
    },
    {
      title: "the day of filling in this form, not the form's own nor the time before",
      input: `調査票\n提供者|株式会社みさき\n調査票改訂日|2020年4月1日\n前回記入日|2023年9月3日\n調査票記入日|2024年9月3日\n${TABLE}`,
      expected: { disclosedOn: "2024-09-03", vendor: "株式会社みさき", service: null },
    },
    {
      title: "an answer that says as of when the answers hold",
      input: `Answers\n${TABLE}\n4|How current is this page?|We look at it often. The answers below describe the service as of 1 February 2025.\n5|Are you certified?|Yes, as of 3 March 2020.`,
      expected: { disclosedOn: "2025-02-01", vendor: null, service: null },
    },
    {
      title: "a position as at a day",
      input: `Security Return\nPosition as at|30 August 2024\n${TABLE}`,
      expected: { disclosedOn: "2024-08-30", vendor: null, service: null },
    },
    {
      title: "an update in the title",
      input: `Misaki – security Q&A, last updated 9 Feb 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-02-09", vendor: null, service: null },
    },
    {
      title: "the question as of when, before the date of the letter",
      input: `Questionnaire\nDate: 12 May 2025\n${TABLE}\n4|Information current as at|9 May 2025`,
      expected: { disclosedOn: "2025-05-09", vendor: null, service: null },
    },
    {
      title: "when the document was last revised; a form's revision is another's",
      input: `Misaki answers\nDocument M-7, version 2.3, last revised May 2, 2024\nForm 12, last revised June 1, 2022\n${TABLE}`,
      expected: { disclosedOn: "2024-05-02", vendor: null, service: null },
    },
    {
      title: "a form's revision alone is no date of the answers",
      input: `Misaki answers\nTemplate version 4, last revised June 1, 2022\n${TABLE}`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
    {
      title: "the state that the answers tell of",
      input: `みさき便のこと\nこの答えは、令和6年4月1日の様子を書いたものです。\n${TABLE}`,
      expected: { disclosedOn: "2024-04-01", vendor: null, service: null },
    },
    {
      title: "until when answers are wanted",
      input: `確認表\n回答は、令和6年4月1日までに当社へお送りください。\n${TABLE}`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
    {
      title: "place and day where somebody signs below the answers, not those of a letter above them",
      input: `Hamburg, 3.1.2026\n${TABLE}\n\nWeimar, 12.02.2026||(stamp, signature)`,
      expected: { disclosedOn: "2026-02-12", vendor: null, service: null },
    },
    {
      title: "the day over a sheet handed in to somebody; over one sent to the vendor it is the buyer's",
      input: `様式第３号\n令和６年１０月３日\n（宛先）　みどり市長\n${TABLE}`,
      expected: { disclosedOn: "2024-10-03", vendor: null, service: null },
    },
    {
      title: "the day on which it was written, told as a clause",
      input: `点検表\n記入した日|令和７年４月１８日\n${TABLE}`,
      expected: { disclosedOn: "2025-04-18", vendor: null, service: null },
    },
    {
      title: "a day behind another label in the same line",
      input: `調査書\n調査対象：船体 作成日：2025 年 7 月 1 日 作成：船務部\n${TABLE}`,
      expected: { disclosedOn: "2025-07-01", vendor: null, service: null },
    },
    {
      title: "statements given on a day",
      input: `Dialogue\nStatements given on 18 September 2024\n${TABLE}`,
      expected: { disclosedOn: "2024-09-18", vendor: null, service: null },
    },
    {
      title: "the day as of which answers are valid, beside the day of the form",
      input: `Answers valid as of|18 June 2025\nForm issued|2 May 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-06-18", vendor: null, service: null },
    },
    {
      title: "who last changed a page, and when",
      input: `Created by Ann Fell, last modified by Omar Lund on Feb 03, 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-02-03", vendor: null, service: null },
    },
    {
      title: "a program's key for who answered",
      input: `requester.company|Kobo Ltd\nrespondent.company|Misaki Ltd\nrespondent.completed|2025-02-20\n${TABLE}`,
      expected: { disclosedOn: "2025-02-20", vendor: "Misaki Ltd", service: null },
    },
    {
      title: "a last update without the word for day",
      input: `みさき便\n最終更新：2025/02/03（担当 岸田）\n${TABLE}`,
      expected: { disclosedOn: "2025-02-03", vendor: null, service: null },
    },
    {
      title: "a last refresh",
      input: `Misaki answers\nLast refreshed: 4 August 2025\n${TABLE}`,
      expected: { disclosedOn: "2025-08-04", vendor: null, service: null },
    },
    {
      title: "the day over a letter that answers",
      input: `2024年12月9日\nみさき病院 御中\n株式会社みなと\n確認書\nご照会につき、下記のとおり回答いたします。\n${TABLE}`,
      expected: { disclosedOn: "2024-12-09", vendor: null, service: null },
    },
    {
      title: "the day over a letter that asks for answers",
      input: `2024年12月9日\n株式会社みなと 御中\n確認書\n下記のとおりご回答くださいますようお願いいたします。\n${TABLE}`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
    {
      title: "the day over a letter to vendors",
      input: `確認のお願い\n令和６年１０月３日\n受託者各位\n${TABLE}`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
    {
      title: "the keys of a program",
      input: `exportedAt|2026-03-05T01:00:00Z\nbuyer.company|Kobo Ltd\nvendor.name|Misaki Ltd\nvendor.product|Vault\nquestionnaire.submittedOn|2026-02-01\nquestionnaire.dueDate|2026-02-20\n${TABLE}`,
      expected: { disclosedOn: "2026-02-01", vendor: "Misaki Ltd", service: "Vault" },
    },
    {
      title: "dates of other things are not the date of the answers",
      input: `Checklist\nReport completed by Bolt Ltd\n${TABLE}\n4|When was your incident response plan last tested?|3 March 2025`,
      expected: { disclosedOn: null, vendor: null, service: null },
    },
  ])("$title", ({ input, expected }) => {
    const { disclosedOn, vendor, service } = recogniseRows(tableDocument(input));
    expect({
      disclosedOn: disclosedOn?.value ?? null,
      vendor: vendor?.value ?? null,
      service: service?.value ?? null,
    }).toEqual(expected);
  });
});

it("a question below a heading is no name", () => {
  const text =
    "# Harbour answers\n# 1 Company\n1.1 Legal name and place\n> Misaki Ltd, Cork\n1.2 Who owns it?\n> Its staff\n1.3 Is it insured?\n> Yes";
  expect(recogniseRows(tableDocument(proseSheet(text))).vendor).toBe(null);
});

describe("where a sheet says it of itself", () => {
  const stated = (table: string) => {
    const { title, disclosedOn, vendor, service } = recogniseRows(tableDocument(table));
    return [title, disclosedOn, vendor, service].map((entry) => entry && `${entry.value} (${entry.cell})`);
  };

  it.each([
    {
      title: "labels beside their values",
      input:
        "クラウドサービスチェックシート\n会社名|株式会社みなみ||記入日|令和8年8月1日\nサービス名|みなみ便\nNo|質問|回答\n1|暗号化していますか|はい\n2|監査していますか|はい",
      expected: ["クラウドサービスチェックシート (A1)", "2026-08-01 (E2)", "株式会社みなみ (B2)", "みなみ便 (B3)"],
    },
    {
      title: "labels and values in one cell",
      input:
        "Vendor: Northlight GmbH\nProduct name: Northlight Monitor\nDate: 1 August 2026\n#|Question|Answer\n1|Is data encrypted?|Yes\n2|Is it backed up?|Yes",
      expected: [null, "2026-08-01 (A3)", "Northlight GmbH (A1)", "Northlight Monitor (A2)"],
    },
    {
      title: "in its own answers, the date of disclosure before that of the last change",
      input:
        "更新日|2026/5/1\n項目|内容|情報開示内容\n開示情報の時点|開示情報の年月日（西暦）|2025年10月1日\n事業者|事業者名|株式会社サンプル\nサービス|サービス名称|サンプル便",
      expected: [null, "2025-10-01 (C3)", "株式会社サンプル (C4)", "サンプル便 (C5)"],
    },
    {
      title: "a title below the date of a letter; in its answers a date is another's",
      input:
        "令和8年6月30日\nみさき調査票（回答）\n下記のとおり回答いたします。\nNo|質問|回答\n1|社員は何名ですか|62名（2026年4月1日現在）\n2|監査していますか|はい",
      expected: ["みさき調査票（回答） (A2)", "2026-06-30 (A1)", null, null],
    },
    {
      title: "the date of the last change in parentheses, who provides what kind of service",
      input:
        "安全への取り組み\n株式会社みさきが提供する宅配サービス「みさき便」について、よくあるご質問をまとめました。（最終更新日：2026年7月21日）\nNo|質問|回答\n1|暗号化していますか|はい\n2|監査していますか|はい",
      expected: ["安全への取り組み (A1)", "2026-07-21 (A2)", "株式会社みさき (A2)", "みさき便 (A2)"],
    },
    {
      title: "over the answers",
      input: "No|質問|ミナト監視の回答\n1|暗号化していますか|はい\n2|監査していますか|はい",
      expected: [null, null, "ミナト監視 (C1)", null],
    },
    {
      title: "nothing, where the labels stand before placeholders and blanks",
      input:
        "会社名|記入してください\n記入日|　年　月　日\nNo|質問|弊社回答\n1|暗号化していますか|はい\n2|監査していますか|はい",
      expected: [null, null, null, null],
    },
  ])("$title", ({ input, expected }) => expect(stated(input)).toEqual(expected));
});

const THREE_ROWS = "No|質問|回答\n1|国内に保管しますか|はい\n2|暗号化しますか|はい\n3|監査しますか|いいえ";

describe("what stands above a stranger's table", () => {
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
    const { title, disclosedOn, vendor, service, rows } = recogniseRows(tableDocument(`${above}\n${THREE_ROWS}`));
    expect([title, disclosedOn, vendor, service].map((stated) => stated?.value ?? null)).toEqual(expected);
    expect(rows.filter((row) => row.bucket === "question").map((row) => row.answer)).toEqual([
      "はい",
      "はい",
      "いいえ",
    ]);
  });
});
