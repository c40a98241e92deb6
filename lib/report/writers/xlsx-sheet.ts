import { cellRef, colToLetter, type MergeRange, rangeRef, type WriteSheet, type Cell as XlsxCell } from "hucre/xlsx";
import type { Report, ReportBlock, ReportSection, ReportTable } from "#lib/domain/report.ts";
import { fill } from "../report-messages.ts";
import { rowHeight } from "./row-height.ts";
import { formCell, textCell } from "./xlsx-cell.ts";
import { xlsxStyles } from "./xlsx-style.ts";
import { sheetName } from "./xlsx-text.ts";

/** A worksheet being filled from the top. Rows and columns are 0-based, as the library counts. */
type Page = {
  cells: Map<string, XlsxCell>;
  heights: Map<number, { height: number }>;
  nextRow: number;
  widths: number[];
  /** Texts that run over several columns. */
  spread: { row: number; startCol: number; text: string }[];
};

const LINE_WIDTH = 90;

const EMPTY = textCell("", xlsxStyles.cell);

type Place = { headerRow: number; lastRow: number; columns: number; frozenColumns: number };

function put(page: Page, row: number, column: number, cell: XlsxCell): void {
  page.cells.set(`${row},${column}`, cell);
}

function addTableRow(page: Page, cells: readonly XlsxCell[][], continued: string): void {
  const parts = Math.max(1, ...cells.map((cell) => cell.length));
  for (let part = 0; part < parts; part += 1) {
    for (const [column, cell] of cells.entries()) {
      const piece = cell[part] ?? EMPTY;
      put(page, page.nextRow, column, piece);
    }
    if (part > 0 && (cells[0]?.length ?? 0) <= part) {
      put(page, page.nextRow, 0, textCell(fill(continued, { part: part + 1, parts }), xlsxStyles.continued));
    }
    page.nextRow += 1;
  }
}

function addTable(page: Page, table: ReportTable, report: Report): Place {
  const headerRow = page.nextRow;
  for (const [column, { heading, width }] of table.columns.entries()) {
    put(page, headerRow, column, textCell(heading, xlsxStyles.heading));
    page.widths[column] = Math.max(page.widths[column] ?? 0, width);
  }
  page.heights.set(headerRow, {
    height: rowHeight(table.columns.map(({ heading, width }) => ({ text: heading, width }))),
  });
  page.nextRow += 1;
  for (const row of table.rows) {
    const formed = row.map((cell) => formCell(cell, report.statusLabels));
    const texts = formed.map(({ text }, column) => ({ text, width: table.columns[column]?.width ?? 10 }));
    page.heights.set(page.nextRow, { height: rowHeight(texts) });
    const cells = formed.map((one) => one.cells);
    addTableRow(page, cells, report.words.continued);
  }
  const { frozenColumns } = table;
  return { headerRow, lastRow: page.nextRow - 1, columns: table.columns.length, frozenColumns };
}

function addBlock(page: Page, block: ReportBlock, report: Report): Place | null {
  switch (block.kind) {
    case "paragraph":
      put(page, page.nextRow, 0, textCell(block.text, xlsxStyles.paragraph));
      page.spread.push({ row: page.nextRow, startCol: 0, text: block.text });
      page.nextRow += 1;
      return null;
    case "facts":
      for (const { label, value } of block.rows) {
        put(page, page.nextRow, 0, textCell(label, xlsxStyles.label));
        put(page, page.nextRow, 1, textCell(value, xlsxStyles.paragraph));
        page.spread.push({ row: page.nextRow, startCol: 1, text: value });
        page.nextRow += 1;
      }
      page.nextRow += 1;
      return null;
    case "table":
      return addTable(page, block, report);
  }
}

/** Paragraphs run over as many columns as make a readable line, wrapped. Last, when the columns' widths are known. */
function spreadTexts({ widths, spread, heights }: Page): MergeRange[] {
  return spread.flatMap(({ row, startCol, text }) => {
    let endCol = startCol;
    let width = widths[startCol] ?? 0;
    while (width < LINE_WIDTH && endCol + 1 < widths.length) {
      endCol += 1;
      width += widths[endCol] ?? 0;
    }
    heights.set(row, { height: rowHeight([{ text, width }]) });
    return endCol === startCol ? [] : [{ startRow: row, startCol, endRow: row, endCol }];
  });
}

function arrangeTable(place: Place): Partial<WriteSheet> {
  const { headerRow, lastRow, columns, frozenColumns } = place;
  return {
    freezePane: { rows: headerRow + 1, columns: frozenColumns },
    autoFilter: { range: rangeRef(headerRow, 0, Math.max(lastRow, headerRow), columns - 1) },
  };
}

function printTitles({ headerRow, frozenColumns }: Place): Record<string, string> {
  return {
    printTitlesRow: `$${headerRow + 1}:$${headerRow + 1}`,
    ...(frozenColumns > 0 && { printTitlesColumn: `$A:$${colToLetter(frozenColumns - 1)}` }),
  };
}

/** One section as a worksheet: paragraphs and facts above, tables below them; a lone table stays in view and filters. */
export function formSheet(section: ReportSection, report: Report): WriteSheet {
  const page: Page = { cells: new Map(), heights: new Map(), nextRow: 0, widths: [], spread: [] };
  if (section === report.sections[0]) {
    put(page, 0, 0, textCell(report.title, xlsxStyles.title));
    page.heights.set(0, { height: 26 });
    page.nextRow = 2;
  }
  const places: Place[] = [];
  for (const [index, block] of section.blocks.entries()) {
    const place = addBlock(page, block, report);
    if (!place) continue;
    places.push(place);
    if (index < section.blocks.length - 1) page.nextRow += 1;
  }
  const [place, ...others] = places;
  const lone = place && others.length === 0 ? place : null;
  const merges = spreadTexts(page);
  return {
    name: sheetName(section.title),
    merges,
    cells: page.cells,
    rowDefs: page.heights,
    rows: [],
    columns: page.widths.map((width) => ({ width })),
    ...(lone && arrangeTable(lone)),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printArea: `$A$1:${absolute(page.nextRow - 1, Math.max(1, page.widths.length) - 1)}`,
      ...(lone && printTitles(lone)),
    },
    headerFooter: { oddFooter: `&L${report.title.replaceAll("&", "&&").slice(0, 80)}&C&A&R&P / &N` },
  };
}

function absolute(row: number, column: number): string {
  return cellRef(Math.max(row, 0), column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
