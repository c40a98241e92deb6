import { bottom, type DrawnLine, drawLine, MARGIN, type PdfSheet, turnPage } from "./pdf-sheet.ts";

const RULE = "#c3c9d1";
export const WASH = "#eef2fb";
const LEADING = 11.5;
export const PADDING = 4;
// A row begins on the next page rather than leave fewer lines than this on the one before.
const FEWEST_LINES = 6;
// A row of up to this many lines is kept in one piece.
const WHOLE_LINES = 14;

/** Left edges and widths of columns, in points. */
export type Grid = { lefts: number[]; widths: number[]; right: number };

export type Row = { cells: DrawnLine[][]; tag: "TH" | "TD"; fill: string | null };

/** Columns side by side from the left margin. */
export function layGrid(widths: number[]): Grid {
  const lefts = widths.map((_, index) => MARGIN + widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  return { widths, lefts, right: MARGIN + widths.reduce((sum, width) => sum + width, 0) };
}

function countLines({ cells }: Row): number {
  return Math.max(1, ...cells.map((lines) => lines.length));
}

function drawFrame(sheet: PdfSheet, row: Row, { right, height }: { right: number; height: number }): void {
  const { doc, y } = sheet;
  doc.markContent("Artifact", { type: "Layout" });
  if (row.fill) doc.rect(MARGIN, y, right - MARGIN, height).fill(row.fill);
  doc
    .moveTo(MARGIN, y + height)
    .lineTo(right, y + height)
    .lineWidth(0.5)
    .stroke(RULE);
  doc.endMarkedContent();
}

type Part = { row: Row; from: number; count: number; grid: Grid };

/** Draws lines `from` up to `count` of each cell. Structures: one per cell; none for what only repeats. */
function drawPart(sheet: PdfSheet, { row, from, count, grid }: Part, structures: PDFKit.PDFStructureElement[]): void {
  const { doc } = sheet;
  const height = count * LEADING + 2 * PADDING;
  drawFrame(sheet, row, { right: grid.right, height });
  for (const [column, lines] of row.cells.entries()) {
    const part = lines.slice(from, from + count);
    if (part.length === 0) continue;
    const structure = structures[column];
    if (structure) structure.add(doc.markStructureContent(row.tag));
    else doc.markContent("Artifact", { type: "Pagination" });
    const x = (grid.lefts[column] ?? MARGIN) + PADDING;
    for (const [index, line] of part.entries()) {
      drawLine(sheet, line, { x, y: sheet.y + PADDING + index * LEADING });
    }
    doc.endMarkedContent();
  }
  sheet.y += height;
}

/** How many lines a row may have to end on this page. */
export function linesLeft(sheet: PdfSheet): number {
  return Math.floor((bottom(sheet) - sheet.y - 2 * PADDING) / LEADING);
}

type Rows = { head: Row | null; rows: Iterable<Row>; grid: Grid };

function* withHead(head: Row | null, rows: Iterable<Row>): Iterable<Row> {
  if (head) yield head;
  yield* rows;
}

/**
 * Draws rows below each other, the head again on each page; stops after each. A row that does not fit runs over as many
 * pages as it needs.
 */
export function* drawRows(sheet: PdfSheet, { head, rows, grid }: Rows): Iterable<void> {
  const { doc } = sheet;
  const table = doc.struct("Table");
  sheet.section?.add(table);
  const nextPage = (row: Row) => {
    turnPage(sheet);
    if (head && row !== head) drawPart(sheet, { row: head, from: 0, count: countLines(head), grid }, []);
  };
  for (const row of withHead(head, rows)) {
    const line = doc.struct("TR");
    table.add(line);
    const structures = row.cells.map(() => doc.struct(row.tag));
    for (const structure of structures) line.add(structure);
    const total = countLines(row);
    if (total > linesLeft(sheet) && linesLeft(sheet) < (total <= WHOLE_LINES ? total : FEWEST_LINES)) nextPage(row);
    for (let from = 0; from < total; ) {
      const count = Math.min(total - from, Math.max(1, linesLeft(sheet)));
      drawPart(sheet, { row, from, count, grid }, structures);
      from += count;
      if (from < total) nextPage(row);
    }
    for (const structure of structures) structure.end();
    line.end();
    yield;
  }
  table.end();
}
