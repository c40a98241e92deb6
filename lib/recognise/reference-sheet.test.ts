import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldText } from "#lib/domain/fold-text.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { recogniseRows } from "./recognise-rows.ts";

const FOLDER = new URL("../read/fixtures/", import.meta.url);

async function recogniseFile(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  const read = await readDocument({ bytes, name: name.replace(".fixture", "") });
  if (!read.ok) throw new Error(`${name}: ${read.code}`);
  return recogniseRows(read.value);
}

/** Without white space: programs that print wrap lines where they like. */
const squeeze = (text: string): string => foldText(text).replace(/\s/g, "");

function compared(rows: readonly SourceRow[]) {
  return rows
    .filter((row) => row.bucket === "question")
    .map((row) => ({
      number: row.number,
      path: row.path.map(squeeze),
      question: squeeze(row.question),
      start: squeeze(row.answer).slice(0, 30),
    }));
}

const truth = await recogniseFile("reference.txt");

describe("the reference sheet", () => {
  it("has 30 questions in 4 sections, categories filled down and reset", () => {
    const questions = truth.rows.filter((row) => row.bucket === "question");
    expect(questions.map((row) => row.number)).toEqual(Array.from({ length: 30 }, (_, index) => String(index + 1)));
    const path = (number: number) => questions[number - 1]?.path;
    expect(path(1)).toEqual(["開示情報の時点", "開示情報の日付"]);
    expect(path(4)).toEqual(["サービス基本特性", "契約の終了等", "情報の返却・削除・廃棄"]);
    expect(path(11)).toEqual(["アプリケーション等", "セキュリティ", "死活監視"]);
    expect(path(17)).toEqual(["アプリケーション等", "セキュリティ", "記録（ログ等）"]);
    expect(path(23)).toEqual(["ネットワーク", "セキュリティ", "暗号化対策"]);
    expect(path(30)).toEqual(["ハウジング（サーバー設置場所）", "セキュリティ", "入退室管理等"]);
    expect(questions.filter((row) => row.links.length > 0)).toHaveLength(21);
    expect(questions[2]?.links).toEqual([
      { text: "データの保持と廃棄", url: "https://www.manageengine.com/jp/security.html" },
    ]);
  });

  it("says where it comes from", () => {
    expect([truth.title?.value, truth.disclosedOn, truth.vendor?.value, truth.service?.value, truth.language]).toEqual([
      "ManageEngine クラウドサービス セキュリティチェックシート",
      { value: "2021-02-18", sheet: "Sheet1", cell: "E11" },
      "Zoho Corporation",
      "ManageEnginクラウドサービス",
      "ja",
    ]);
    expect(truth.issues.map((issue) => issue.code)).toEqual(["header-not-over-data"]);
  });

  it.each([
    "reference.xlsx",
    "reference.xls",
    "reference.ods",
    "reference.docx",
    "reference.md",
    "reference-calc.html.fixture",
    "reference-shift-jis.csv",
    "reference-chromium.pdf",
    "reference-writer.pdf",
  ])("reads the same from %s", async (name) => {
    const recognition = await recogniseFile(name);
    expect(compared(recognition.rows)).toEqual(compared(truth.rows));
    expect(recognition.disclosedOn?.value).toBe("2021-02-18");
    expect(recognition.vendor?.value).toBe("Zoho Corporation");
    expect(recognition.rows.filter((row) => row.bucket === "section")).toHaveLength(4);
  });
});
