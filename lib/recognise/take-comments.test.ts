import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

/** A sheet with comments by address; on an empty place they make a cell of their own. */
function commented(table: string, comments: Record<string, string>) {
  const sheet = tableSheet(table);
  for (const [address, comment] of Object.entries(comments)) {
    const [column, row] = [address.charCodeAt(0) - 64, Number(address.slice(1))];
    const cell = sheet.cells.find((at) => at.row === row && at.column === column);
    if (cell) cell.comment = comment;
    else sheet.cells.push({ row, column, text: "", comment });
  }
  sheet.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return recogniseRows(tableDocument(sheet))
    .rows.filter(({ bucket }) => bucket === "question")
    .map(({ answer, remarks, cells }) => [answer, remarks, cells.answer]);
}

const table = `
No.|質問|回答|備考
1|暗号化していますか。|はい|
2|多要素認証はありますか。|いいえ|
3|稼働率を示してください。|99.9%|月間`;
const open = table.replaceAll("はい", "").replaceAll("いいえ", "").replaceAll("99.9%", "");

describe("comments on cells", () => {
  it("on an answer join the remarks", () => {
    expect(
      commented(table, { C3: "2027年に対応予定です。", D4: "計画停止を除きます。", B2: "必須の設問です。" }),
    ).toEqual([
      ["はい", "", "C2"],
      ["いいえ", "2027年に対応予定です。", "C3"],
      ["99.9%", "月間\n計画停止を除きます。", "C4"],
    ]);
  });

  it("are the answers where no cell answers", () => {
    expect(commented(open, { C2: "はい", C3: "いいえ", C4: "99.9%" })).toEqual([
      ["はい", "", "C2"],
      ["いいえ", "", "C3"],
      ["99.9%", "月間", "C4"],
    ]);
  });

  it("in rows without an answer are the answers of those rows, on the question or beside it", () => {
    const half = table.replaceAll("いいえ", "").replaceAll("99.9%", "");
    expect(commented(half, { C3: "はい、全員です。", B4: "99.9%です。" })).toEqual([
      ["はい", "", "C2"],
      ["はい、全員です。", "", "C3"],
      ["99.9%です。", "月間", "B4"],
    ]);
  });

  it("that say the same again and again are the form's hints", () => {
    const hint = "選択肢から選んでください。";
    expect(commented(open, { C2: hint, C3: hint, C4: hint })).toEqual([
      ["", "", "C2"],
      ["", "", "C3"],
      ["", "月間", "C4"],
    ]);
  });
});
