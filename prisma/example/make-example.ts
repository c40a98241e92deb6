// At the desk: node prisma/example/make-example.ts
// Writes the two invented vendors' sheets from the tables beside this file (minato.tsv, northlight.tsv).
// ミナト監視 fills in the form that METI published in 2010 for service levels, in words of our own; Northlight Ops asks
// its own questions, which follow no published questionnaire. The third sheet, manageengine.txt, is a real one.
import { readFileSync, writeFileSync } from "node:fs";
import { type Workbook, writeWorkbook } from "./write-workbook.ts";

type Cells = Workbook["cells"];

const REMARK_COLUMN = 7;
const DESCRIPTION_COLUMN = 5;
const remarkLinks = new Map([
  ["認証登録証", "https://www.example.jp/minato/isms.pdf"],
  ["セキュリティ白書", "https://www.example.jp/minato/security-whitepaper.pdf"],
]);

/** The lines of a table, each as its fields; the first line names the columns. */
function readTable(name: string): string[][] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
}

/** One row of cells; empty fields are no cells, as in a form that a person filled in. */
function makeRow(row: number, texts: string[], style: Cells[number]["style"]): Cells {
  return texts.flatMap((text, index) => (text === "" ? [] : [{ row, column: index + 1, text, style }]));
}

/** Eight columns; 種別 merged down, sections and title merged across; the form's own example beside the answer. */
function makeMinato(): Workbook {
  const [headings = [], ...lines] = readTable("./minato.tsv");
  const names = ["No.", ...headings.slice(0, -1), "ミナト監視の回答"];
  const legend = "凡例　○：対応　△：一部のプランまたは機能で対応　×：非対応";
  const cells: Cells = [
    ...makeRow(1, ["クラウドサービスレベルのチェックリスト（ミナト監視）"], "title"),
    ...makeRow(2, ["", "", "", "", "", "", "記入日", "令和8年8月1日"], "plain"),
    ...makeRow(3, [legend], "plain"),
    ...makeRow(5, names, "header"),
  ];
  const merges = ["A1:H1", "A3:H3"];
  let number = 0;
  for (const [index, fields] of lines.entries()) {
    const row = index + 6;
    if (fields.length === 1) {
      cells.push(...makeRow(row, fields, "section"));
      merges.push(`A${row}:H${row}`);
    } else {
      number += 1;
      cells.push(...makeRow(row, [String(number), ...fields], "plain"));
    }
  }
  merges.push(...kindMerges(lines).map(({ from, to }) => `B${from + 6}:B${to + 6}`));
  const linked = cells.map((cell) => {
    const url = cell.column === REMARK_COLUMN ? remarkLinks.get(cell.text) : undefined;
    return url ? { ...cell, url } : cell;
  });
  return { sheetName: "チェックリスト", columnWidths: [5, 14, 26, 44, 14, 30, 22, 48], cells: linked, merges };
}

/** Where a 種別 stands over more than one line: it goes on as long as the field is empty. */
function kindMerges(lines: string[][]): { from: number; to: number }[] {
  const starts = lines.flatMap((fields, index) => (fields.length > 1 && fields[0] !== "" ? [index] : []));
  return starts.flatMap((from) => {
    const next = lines.findIndex((fields, index) => index > from && fields[0] !== "");
    const to = (next === -1 ? lines.length : next) - 1;
    return to > from ? [{ from, to }] : [];
  });
}

/** The title in the first row, the header in the second; yes or no in one column, its explanation in another. */
function makeNorthlight(): Workbook {
  const [headings = [], ...lines] = readTable("./northlight.tsv");
  const cells: Cells = [
    ...makeRow(1, ["Northlight Ops - Security Self-Assessment"], "title"),
    ...makeRow(2, headings, "header"),
    ...lines.flatMap((fields, index) => makeRow(index + 3, fields, "plain")),
  ];
  const linked = cells.map((cell) => {
    const url = cell.column === DESCRIPTION_COLUMN ? cell.text.match(/https:\/\/\S+/)?.[0] : undefined;
    return url ? { ...cell, url } : cell;
  });
  return {
    sheetName: "Self-Assessment",
    columnWidths: [12, 52, 12, 14, 60, 32, 18],
    cells: linked,
    merges: ["A1:G1"],
  };
}

writeFileSync(new URL("./minato-meti.xlsx", import.meta.url), writeWorkbook(makeMinato()));
writeFileSync(new URL("./northlight.xlsx", import.meta.url), writeWorkbook(makeNorthlight()));
