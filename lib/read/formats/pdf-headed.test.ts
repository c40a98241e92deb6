import { describe, expect, it } from "vitest";
import type { PdfItem, PdfPage } from "./pdf-page.ts";
import { makePdfSheet } from "./pdf-sheet.ts";

/** Texts 10 points high at [x, y]; letters are 5 points wide. */
function page(number: number, texts: [x: number, y: number, text: string][]): PdfPage {
  const items = texts.map(([x, y, text]): PdfItem => ({ text, x, y, width: text.length * 5, height: 10 }));
  return { number, width: 500, items, horizontal: [], vertical: [], links: [] };
}

const headings = (y: number): [number, number, string][] => [
  [24, y, "#"],
  [60, y, "Description"],
  [305, y, "L1"],
  [340, y, "CWE"],
];
const row = (y: number, number: string, text: string, code: string): [number, number, string][] => [
  [20, y, number],
  [60, y, text],
  [345, y, code],
];

const LONG = "The text between two tables, as long as the page is wide: it runs over all columns.";

const pages = [
  page(1, [
    [20, 40, "Requirements"],
    ...headings(60),
    ...row(80, "1.1.1", "Access is checked on the server at", "602"),
    [60, 95, "every request."],
    ...row(115, "1.1.2", "Rights are few, and revoked each time", "272"),
    [20, 150, LONG],
    [20, 165, "1."],
    [40, 165, "A list that counts too: https://example.com"],
    ...headings(200),
    ...row(220, "1.2.1", "A row that the end of the page cuts", "11"),
    [20, 780, "Standard 4.0"],
    [350, 780, "1"],
  ]),
  page(2, [
    ...headings(40),
    [60, 60, "goes on below its headings."],
    ...row(80, "1.2.2", "The last one", "1029"),
    [20, 780, "Standard 4.0"],
    [350, 780, "2"],
  ]),
  page(3, [
    [20, 40, LONG],
    ...headings(90),
    ...row(110, "1.3.1", "One more table", "7"),
    [20, 780, "Standard 4.0"],
    [350, 780, "3"],
  ]),
];

describe("tables between text, without ruling lines", () => {
  const { sheet, unsure } = makePdfSheet(pages);
  const rows = [...Map.groupBy(sheet.cells, (cell) => cell.row)];
  const text = (cells: typeof sheet.cells) => cells.map((cell) => `${cell.column} ${cell.text}`).join(" | ");

  it("are read by their headings, each row once and whole", () => {
    const heading = "1 # | 2 Description | 3 L1 | 4 CWE";
    expect(rows.map(([, cells]) => text(cells))).toEqual([
      "1 Requirements",
      heading,
      "1 1.1.1 | 2 Access is checked on the server at every request. | 4 602",
      "1 1.1.2 | 2 Rights are few, and revoked each time | 4 272",
      `1 ${LONG}`,
      "1 1. A list that counts too: https://example.com",
      heading,
      "1 1.2.1 | 2 A row that the end of the page cuts goes on below its headings. | 4 11",
      "1 Standard 4.0 | 2 1",
      heading,
      "1 1.2.2 | 2 The last one | 4 1029",
      "1 Standard 4.0 | 2 2",
      `1 ${LONG}`,
      heading,
      "1 1.3.1 | 2 One more table | 4 7",
      "1 Standard 4.0 | 2 3",
    ]);
    expect(unsure).toBe(true);
  });

  it("have the feet of their pages told apart", () => {
    expect(sheet.runningRows).toEqual([9, 12, 16]);
    expect(sheet.pages).toEqual([
      { page: 1, firstRow: 1 },
      { page: 2, firstRow: 10 },
      { page: 3, firstRow: 13 },
    ]);
  });
});
