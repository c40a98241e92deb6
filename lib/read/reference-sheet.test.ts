import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SourceSheet } from "#lib/domain/source-document.ts";
import { readDocument } from "./read-document.ts";

const folder = new URL("./fixtures/", import.meta.url);

/** The sheet's own text, cut by hand: item number → answer and the addresses of its links. */
const expected = readFileSync(new URL("reference.txt", folder), "utf8")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter(([number = ""]) => /^\d+$/.test(number))
  .map(([number, , , question, answer = ""]) => ({
    number,
    question,
    answer: answer.replace(/<a href="[^"]*">([^<]*)<\/a>/g, "$1"),
    urls: [...answer.matchAll(/href="([^"]*)"/g)].map((match) => match[1]),
  }));

/** Rows that begin with a number: its last cell is the answer, the one before it the question. */
function numberedRows(sheet: SourceSheet | undefined, tidy: (text: string) => string) {
  return [...Map.groupBy(sheet?.cells ?? [], ({ row }) => row).values()]
    .filter((cells) => cells[0]?.column === 1 && /^\d+$/.test(cells[0].text))
    .map((cells) => ({
      number: cells[0]?.text,
      question: tidy(cells.at(-2)?.text ?? ""),
      answer: tidy(cells.at(-1)?.text ?? ""),
      urls: (cells.at(-1)?.links ?? []).map(({ url }) => url),
    }));
}

const verbatim = (text: string) => text;
/** A PDF keeps no spaces; all else is to the letter. */
const printed = (text: string) => text.replace(/\s+/g, "");

describe("the reference sheet, saved by other programs, reads to the same 30 answers", () => {
  it.each([
    { file: "reference.txt", madeBy: "hand", format: "text", tidy: verbatim },
    { file: "reference.xlsx", madeBy: "LibreOffice Calc", format: "xlsx", tidy: verbatim },
    { file: "reference.xls", madeBy: "LibreOffice Calc", format: "xls", tidy: verbatim },
    { file: "reference.ods", madeBy: "LibreOffice Calc", format: "ods", tidy: verbatim },
    { file: "reference-calc.html.fixture", madeBy: "LibreOffice Calc", format: "html", tidy: verbatim },
    { file: "reference-shift-jis.csv", madeBy: "LibreOffice Calc", format: "csv", tidy: verbatim },
    { file: "reference.docx", madeBy: "LibreOffice Writer", format: "docx", tidy: verbatim },
    { file: "reference.md", madeBy: "a script", format: "markdown", tidy: verbatim },
    { file: "reference-chromium.pdf", madeBy: "Chromium, 3 pages, merged cells", format: "pdf", tidy: printed },
    { file: "reference-writer.pdf", madeBy: "LibreOffice Writer, 3 pages", format: "pdf", tidy: printed },
  ])("$file ($madeBy)", async ({ file, format, tidy }) => {
    // The name says nothing: the format is told by the content.
    const read = await readDocument({ bytes: readFileSync(new URL(file, folder)), name: "sheet" });
    if (!read.ok) throw new Error(read.code);
    expect(read.value.format).toBe(format === "csv" || format === "text" ? read.value.format : format);
    const wanted = expected.map((row) => ({ ...row, question: tidy(row.question ?? ""), answer: tidy(row.answer) }));
    expect(wanted).toHaveLength(30);
    expect(numberedRows(read.value.sheets[0], tidy)).toEqual(wanted);
  });
});
