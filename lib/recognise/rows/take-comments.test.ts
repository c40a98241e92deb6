import { describe, expect, it } from "vitest";
import { recogniseRows } from "../recognise-rows.ts";
import { tableDocument, tableSheet } from "../testing/table-document.ts";

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

  it("beside the answer's empty cell, three or more, are the answers of those rows; on a question they are none", () => {
    const half = `${table.replaceAll("いいえ", "").replaceAll("99.9%", "")}
4|監査を受けていますか。||
5|訓練をしていますか。||`;
    expect(commented(half, { C3: "はい、全員です。", C4: "99.9%です。", C5: "年1回です。", B6: "任意の設問" })).toEqual(
      [
        ["はい", "", "C2"],
        ["はい、全員です。", "", "C3"],
        ["99.9%です。", "月間", "C4"],
        ["年1回です。", "", "C5"],
        ["", "", "C6"],
      ],
    );
  });

  it("of a buyer who asks for more are no answers", () => {
    const half = `${table.replaceAll("いいえ", "").replaceAll("99.9%", "")}
4|監査を受けていますか。||`;
    const asked = ["ここが空欄です。", "実施済みか聞いてください", "確認をお願いします。必ず記入してください。"];
    expect(
      commented(half, { C3: asked[0] ?? "", C4: asked[1] ?? "", C5: asked[2] ?? "" }).map(([answer]) => answer),
    ).toEqual(["はい", "", "", ""]);
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
