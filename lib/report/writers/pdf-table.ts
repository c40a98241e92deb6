import type { Report, ReportTable } from "#lib/domain/report.ts";
import { tellRecords } from "./page-layout.ts";
import { cellParagraphs, headingStyle, layLines, type Paragraph, softStyle } from "./pdf-cell.ts";
import { drawRows, layGrid, linesLeft, PADDING, type Row, WASH } from "./pdf-rows.ts";
import { type PdfSheet, turnPage, usableWidth } from "./pdf-sheet.ts";

// Points for each unit of a column's width: narrow tables are not blown up to the width of the page.
const WIDEST_UNIT = 5.2;
const LABEL_POINTS = 110;

/** A table with its columns side by side; stops after each row. */
export function* drawTable(sheet: PdfSheet, table: ReportTable, report: Report): Iterable<void> {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const unit = Math.min(usableWidth(sheet) / total, WIDEST_UNIT);
  const grid = layGrid(table.columns.map(({ width }) => width * unit));
  const lay = (paragraphs: readonly Paragraph[], column: number) =>
    layLines(sheet, paragraphs, (grid.widths[column] ?? 0) - 2 * PADDING);
  const named = table.columns.some(({ heading }) => heading !== "");
  const head: Row = {
    cells: table.columns.map(({ heading }, column) => lay([{ text: heading, style: headingStyle }], column)),
    tag: "TH",
    fill: WASH,
  };
  // Laid out as they are drawn: all lines of a large table at once would take hundreds of megabytes.
  function* rows(): Iterable<Row> {
    for (const row of table.rows) {
      yield {
        cells: row.map((cell, column) => lay(cellParagraphs(cell, report.statusLabels), column)),
        tag: "TD",
        fill: null,
      };
    }
  }
  yield* drawRows(sheet, { head: named ? head : null, rows: rows(), grid });
  sheet.y += 10;
}

/** A table too wide for a page: each row a block under its title, one line of label and value per column. */
export function* drawRecords(sheet: PdfSheet, table: ReportTable, report: Report): Iterable<void> {
  const width = usableWidth(sheet);
  const pair = layGrid([LABEL_POINTS, width - LABEL_POINTS]);
  const whole = layGrid([width]);
  for (const { title, lines } of tellRecords(table)) {
    const titleLines = layLines(sheet, [{ text: title, style: headingStyle }], width - 2 * PADDING);
    const rows = lines.map(
      ({ label, cell }): Row => ({
        cells: [
          layLines(sheet, [{ text: label, style: softStyle }], LABEL_POINTS - 2 * PADDING),
          layLines(sheet, cellParagraphs(cell, report.statusLabels), width - LABEL_POINTS - 2 * PADDING),
        ],
        tag: "TD",
        fill: null,
      }),
    );
    if (linesLeft(sheet) < titleLines.length + 4) turnPage(sheet);
    yield* drawRows(sheet, { head: null, rows: [{ cells: [titleLines], tag: "TH", fill: WASH }], grid: whole });
    yield* drawRows(sheet, { head: null, rows, grid: pair });
    sheet.y += 10;
  }
}
