import type { Report, ReportBlock, ReportTable } from "#lib/domain/report.ts";
import { fill } from "../report-messages.ts";
import { rowHeight } from "./row-height.ts";
import { formCell, plainCell, type SheetCell, sheetCellXml } from "./xlsx-cell.ts";
import { xlsxStyles } from "./xlsx-style.ts";
import type { StyleTable } from "./xlsx-style-table.ts";

/** A worksheet being written from the top: what its later parts must know of the rows before. Rows count from 1, columns from 0. */
export type Page = {
  styles: StyleTable;
  widths: readonly number[];
  nextRow: number;
  merges: string[];
  links: { place: string; address: string }[];
  notes: { place: string; row: number; column: number; text: string }[];
};

const LINE_WIDTH = 90;

/** "A", "B" … "AA" for a column that counts from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

type Line = { cells: readonly (SheetCell | undefined)[]; height?: number };

/** The next row. */
function rowXml(page: Page, { cells, height }: Line): string {
  const row = page.nextRow;
  page.nextRow += 1;
  const xml = cells.map((cell, column) => {
    if (!cell) return "";
    const place = `${columnLetters(column)}${row}`;
    if (cell.address !== undefined) page.links.push({ place, address: cell.address });
    if (cell.note !== undefined) page.notes.push({ place, row, column, text: cell.note });
    return sheetCellXml(place, cell, page.styles.numberOf(cell.style));
  });
  const high = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${high}>${xml.join("")}</row>`;
}

/** A text that runs over as many columns as make a readable line, wrapped. */
function spreadRow(page: Page, text: string, label?: string): string {
  const from = label === undefined ? 0 : 1;
  let to = from;
  let width = page.widths[from] ?? 0;
  while (width < LINE_WIDTH && to + 1 < page.widths.length) {
    to += 1;
    width += page.widths[to] ?? 0;
  }
  if (to > from) page.merges.push(`${columnLetters(from)}${page.nextRow}:${columnLetters(to)}${page.nextRow}`);
  const cell = plainCell(text, xlsxStyles.paragraph);
  const cells = label === undefined ? [cell] : [plainCell(label, xlsxStyles.label), cell];
  return rowXml(page, { cells, height: rowHeight([{ text, width }]) });
}

/** A row of a table, and those below it that a text too long for a cell goes on in. */
function tableRows(
  page: Page,
  cells: readonly SheetCell[][],
  { height, continued }: { height: number; continued: string },
) {
  const parts = Math.max(1, ...cells.map((cell) => cell.length));
  const empty = plainCell("", xlsxStyles.cell);
  let xml = "";
  for (let part = 0; part < parts; part += 1) {
    const line = cells.map((cell) => cell[part] ?? empty);
    if (part > 0 && (cells[0]?.length ?? 0) <= part) {
      line[0] = plainCell(fill(continued, { part: part + 1, parts }), xlsxStyles.continued);
    }
    xml += rowXml(page, part === 0 ? { cells: line, height } : { cells: line });
  }
  return xml;
}

function* formTable(page: Page, { columns, rows }: ReportTable, report: Report): Iterable<string> {
  const headings = columns.map(({ heading, width }) => ({ text: heading, width }));
  const cells = headings.map(({ text }) => plainCell(text, xlsxStyles.heading));
  yield rowXml(page, { cells, height: rowHeight(headings) });
  for (const row of rows) {
    const formed = row.map((cell) => formCell(cell, report.statusLabels));
    const height = rowHeight(formed.map(({ text }, column) => ({ text, width: columns[column]?.width ?? 10 })));
    const { continued } = report.words;
    yield tableRows(
      page,
      formed.map((one) => one.cells),
      { height, continued },
    );
  }
}

/** The rows of a block. */
export function* formBlock(page: Page, block: ReportBlock, report: Report): Iterable<string> {
  switch (block.kind) {
    case "paragraph":
      yield spreadRow(page, block.text);
      return;
    case "facts":
      for (const { label, value } of block.rows) yield spreadRow(page, value, label);
      page.nextRow += 1;
      return;
    case "table":
      yield* formTable(page, block, report);
  }
}

/** The report's title, with a free row below it. */
export function formTitle(page: Page, title: string): string {
  const xml = rowXml(page, { cells: [plainCell(title, xlsxStyles.title)], height: 26 });
  page.nextRow += 1;
  return xml;
}
