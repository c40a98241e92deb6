import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { type GridRow, makeGrid, type SheetGrid } from "../sheet-grid.ts";
import { seeCell } from "../tables/content-cues.ts";
import { isSideways } from "./is-sideways.ts";
import { type Move, moveCells } from "./move-cells.ts";

const LEAST_ASKED = 5;
const MOST_ANSWERED = 12;

/**
 * Whether the first row of several cells asks from left to right, and the few rows below it answer: what forms on the web are saved as, a row
 * for each who answered.
 */
function asksAlong({ rows }: SheetGrid): boolean {
  const wide = rows.filter(({ cells }) => cells.length > 2);
  const [first, ...below] = wide;
  if (!first || below.length === 0 || below.length > MOST_ANSWERED || wide.length < rows.length * 0.5) return false;
  const asked = first.cells.filter(({ text }) => seeCell(text).question);
  if (asked.length < LEAST_ASKED || asked.length < first.cells.length * 0.5) return false;
  const columns = new Set(asked.map(({ column }) => column));
  const beneath = below.flatMap(({ cells }) => cells.filter(({ column }) => columns.has(column)));
  const asking = beneath.filter(({ text }) => seeCell(text).question).length;
  return beneath.length >= asked.length * 0.5 && asking <= beneath.length * 0.1;
}

/** What stands left of the first question (when, who) is said of them all, and part of no table. */
function listStated({ rows }: SheetGrid): number[] {
  const first = rows.find(({ cells }) => cells.length > 2);
  const asks = first?.cells.findIndex(({ text }) => seeCell(text).question) ?? 0;
  return first?.cells.slice(0, Math.max(0, asks)).map(({ column }) => first.row + column - 1) ?? [];
}

/** Lone lines above and below stay as they are; of the others each column becomes a row. */
function turn(sheet: SourceSheet, { rows }: SheetGrid): SourceSheet {
  const isWide = (row: GridRow) => row.cells.length > 2;
  const from = rows.findIndex(isWide);
  const to = rows.findLastIndex(isWide) + 1;
  const first = rows[from]?.row ?? 1;
  const body = sheet.cells.filter(({ row }) => row >= first && row <= (rows[to - 1]?.row ?? first));
  const last = Math.max(...body.map(({ column }) => column));
  const below = sheet.cells.filter(({ row }) => row > (rows[to - 1]?.row ?? first));
  const shift = first + last - (below[0]?.row ?? 0);
  const moves: Move[] = [
    ...sheet.cells.filter(({ row }) => row < first).map(stay),
    ...body.map((cell) => ({ cell: turned(cell), row: first + cell.column - 1, column: cell.row - first + 1 })),
    ...below.map((cell) => ({ cell, row: cell.row + shift, column: cell.column })),
  ];
  const moved = moveCells({ ...sheet, hiddenRows: [], proseRows: [] }, moves);
  return {
    ...moved,
    hiddenRows: sheet.hiddenColumns.map((column) => first + column - 1),
    hiddenColumns: sheet.hiddenRows.filter((row) => row >= first).map((row) => row - first + 1),
  };
}

const stay = (cell: Cell): Move => ({ cell, row: cell.row, column: cell.column });

function turned({ rowSpan, columnSpan, ...cell }: Cell): Cell {
  return { ...cell, ...(columnSpan ? { rowSpan: columnSpan } : {}), ...(rowSpan ? { columnSpan: rowSpan } : {}) };
}

/** A sheet that asks from left to right, turned so that each question has a row; null for any other. */
export function turnSheet(sheet: SourceSheet): SourceSheet | null {
  if (sheet.pages || sheet.rows > 200) return null;
  const grid = makeGrid(sheet);
  if (isSideways(grid)) return turn(sheet, grid);
  return asksAlong(grid) ? { ...turn(sheet, grid), proseRows: listStated(grid) } : null;
}
