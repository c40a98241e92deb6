import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { DEFAULT_SHEET_NAME, makeSheet } from "../make-sheet.ts";
import { makeBandedRows } from "./pdf-banded.ts";
import { joinCutRows } from "./pdf-continue.ts";
import { makeCutRows } from "./pdf-cut.ts";
import { makeGappedRows } from "./pdf-gapped.ts";
import { asksInHeadings } from "./pdf-headings.ts";
import { ruleImplied } from "./pdf-implied.ts";
import { findWordCutting, joinTextLines } from "./pdf-lines.ts";
import type { PdfPage } from "./pdf-page.ts";
import { makePaper } from "./pdf-paper.ts";
import { isWrappedProse } from "./pdf-prose.ts";
import type { PdfRow, PdfRowCell } from "./pdf-row.ts";
import { makePdfRows } from "./pdf-rows.ts";
import { findTypeSizes, typeOf } from "./pdf-type.ts";
import { makeUnruledRows } from "./pdf-unruled.ts";

type PdfSheet = { sheet: SourceSheet; unsure: boolean };

/** One grid of all pages, its columns where a person says that they part. */
export function makeCutSheet(pages: readonly PdfPage[], edges: readonly number[]): PdfSheet {
  const rows = makeCutRows(pages, edges);
  return { sheet: { ...makePagedSheet(rows, pages), paper: makePaper(pages, rows, edges) }, unsure: false };
}

/** Makes one grid of all pages; `unsure` where it draws no lines and its columns were told by how texts stand. */
export function makePdfSheet(pages: readonly PdfPage[]): PdfSheet {
  const drawn = makePdfRows(pages);
  const implied = hasColumns(drawn) ? null : makePdfRows(pages.map(ruleImplied));
  const ruled = implied && isMostlyTables(implied) ? implied : drawn;
  const isRuled = hasColumns(ruled);
  const boxed = isRuled ? null : makeBoxedRows(pages);
  if (boxed) return finish(boxed, pages, false);
  const unruled =
    isRuled || asksInHeadings(pages)
      ? null
      : (makeUnruledRows(pages) ?? makeBandedRows(pages) ?? makeGappedRows(pages));
  if (isRuled) joinCutRows(ruled);
  return finish(unruled ?? ruled, pages, unruled !== null);
}

const isColumned = ({ table }: PdfRow): boolean => table !== null && table.edges.length > 2;
const hasColumns = (rows: readonly PdfRow[]): boolean => rows.some(isColumned);

/** A document of which a page here or there fills some cells is none of such tables. */
function isMostlyTables(rows: readonly PdfRow[]): boolean {
  const count = (some: readonly PdfRow[]) => some.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)).length;
  return count(rows.filter(isColumned)) >= count(rows) * LEAST_IN_TABLES;
}

function finish(rows: readonly PdfRow[], pages: readonly PdfPage[], unsure: boolean): PdfSheet {
  return { sheet: { ...makePagedSheet(rows, pages), paper: makePaper(pages, rows) }, unsure };
}

const LEAST_BOXES = 3;
const LEAST_IN_TABLES = 0.5;

/** Rows of a document without tables whose text has frames in it, each around some lines of it: a form with a box below each question. */
function makeBoxedRows(pages: readonly PdfPage[]): PdfRow[] | null {
  const rows = makePdfRows(pages, true);
  const boxes = rows.filter(({ table }, i) => table?.edges.length === 2 && rows[i - 1]?.table === null);
  return boxes.length >= LEAST_BOXES ? rows : null;
}

function makePagedSheet(rows: readonly PdfRow[], pages: readonly PdfPage[]): SourceSheet {
  const allCells = rows.flatMap((row) => row.cells);
  const sizes = findTypeSizes(rows.flatMap((row) => (row.table ? [] : row.cells.flatMap((cell) => cell.lines))));
  const cutsWords = findWordCutting(allCells.flatMap(neighbours));
  const cells: Cell[] = [];
  const proseRows: number[] = [];
  const runningRows: number[] = [];
  const starts = new Map<number, number>();
  let gridRow = 0;
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    const last = cells.at(-1);
    if (last && before && isWrappedProse(before, row, cutsWords)) {
      appendLine(last, { before, row, cutsWords });
      continue;
    }
    gridRow += 1;
    if (!starts.has(row.page)) starts.set(row.page, gridRow);
    if (!row.table) proseRows.push(gridRow);
    if (row.running) runningRows.push(gridRow);
    const type = row.table ? {} : { ...typeOf(row.cells[0]?.lines[0], sizes), ...insetOf(row) };
    for (const cell of row.cells) cells.push({ ...makeCell(cell, gridRow, cutsWords), ...type });
  }
  const firstRows = pages
    .map(({ number }) => ({ page: number, firstRow: starts.get(number) ?? 0 }))
    .filter(({ firstRow }) => firstRow > 0);
  return makeSheet({ name: DEFAULT_SHEET_NAME, cells, proseRows, runningRows, pages: firstRows });
}

const MOST_INSET = 6;

/** Whether prose begins right of where the page's does, by more than a letter and less than what is put in the middle. */
function insetOf({ cells: [cell] }: PdfRow): Pick<Cell, "inset"> {
  const line = cell?.lines[0];
  const room = line && cell?.innerLeft !== undefined ? (line.left - cell.innerLeft) / line.height : 0;
  return room > 1 && room < MOST_INSET ? { inset: true } : {};
}

function appendLine(cell: Cell, { before, row, cutsWords }: { before: PdfRow; row: PdfRow; cutsWords: boolean }): void {
  const [above, below] = [before.cells[0], row.cells[0]];
  const end = above?.lines.at(-1);
  if (!below || !end) return;
  const joined = joinTextLines([end, ...below.lines], { innerRight: below.innerRight, cutsWords });
  cell.text += joined.slice(end.text.length);
  if (below.links.length > 0) cell.links = [...(cell.links ?? []), ...below.links];
}

function neighbours({ lines, innerRight }: PdfRowCell) {
  return lines.slice(1).flatMap((line, i) => {
    const before = lines[i];
    return before ? [{ before, line, innerRight }] : [];
  });
}

function makeCell(
  { fromColumn, toColumn, rowSpan, lines, innerRight, links }: PdfRowCell,
  row: number,
  cutsWords: boolean,
): Cell {
  const cell: Cell = { row, column: fromColumn + 1, text: joinTextLines(lines, { innerRight, cutsWords }) };
  if (toColumn > fromColumn) cell.columnSpan = toColumn - fromColumn + 1;
  if (rowSpan > 1) cell.rowSpan = rowSpan;
  if (links.length > 0) cell.links = links;
  return cell;
}
