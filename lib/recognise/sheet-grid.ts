import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";

/** One non-empty row of a sheet. `cells` hold text; `blanks` are empty cells that carry a list of answers or a comment. */
export type GridRow = {
  row: number;
  /** From left to right. */
  cells: Cell[];
  blanks: Cell[];
  /** Cells of rows above whose merged range reaches down into this row, by column. */
  covered: Map<number, Cell>;
  prose: boolean;
  hidden: boolean;
};

export type SheetGrid = {
  sheet: SourceSheet;
  rows: GridRow[];
  /** Heads and feet of pages: no part of what the sheet says, wherever a page ends. */
  running: GridRow[];
  columns: number[];
  hiddenColumns: Set<number>;
  /** Codes for answers that the document explains, folded: "1", "a", "pc". */
  codes: ReadonlySet<string>;
};

// A merged range is followed down this many cells in all, so that a sheet full of overlapping ranges stays linear.
const MERGE_BUDGET = 400_000;
// More columns than any questionnaire has; what lies right of them is kept as text and asks nothing.
const MAX_COLUMNS = 256;

// Shared by the rows that have none, because most have none and there are many.
const NO_CELLS: Cell[] = [];
const NOTHING_COVERED = new Map<number, Cell>();

/** The sheet's cells by row. Rows whose cells hold only white space are no rows. */
export function makeGrid(sheet: SourceSheet): SheetGrid {
  const columns: boolean[] = [];
  const filled = gatherRows(sheet, columns);
  const outer = new Set(sheet.runningRows ?? []);
  const rows = outer.size > 0 ? filled.filter(({ row }) => !outer.has(row)) : filled;
  followMerges(rows);
  return {
    sheet,
    rows,
    running: outer.size > 0 ? filled.filter(({ row }) => outer.has(row)) : [],
    columns: Object.keys(columns).slice(0, MAX_COLUMNS).map(Number),
    hiddenColumns: new Set(sheet.hiddenColumns),
    codes: new Set(),
  };
}

/** Marks in `columns` those that are used. */
function gatherRows(sheet: SourceSheet, columns: boolean[]): GridRow[] {
  const cells = isOrdered(sheet.cells) ? sheet.cells : sheet.cells.toSorted(inOrder);
  const rows: GridRow[] = [];
  const prose = new Set(sheet.proseRows ?? []);
  const hidden = new Set(sheet.hiddenRows);
  for (let from = 0, to = 0; from < cells.length; from = to) {
    const row = cells[from]?.row ?? 0;
    let blank = 0;
    for (; cells[to]?.row === row; to += 1) if (!isFilled(cells[to] as Cell)) blank += 1;
    const all = cells.slice(from, to);
    const own = blank === 0 ? all : all.filter(isFilled);
    const blanks = blank === 0 ? NO_CELLS : all.filter((cell) => !isFilled(cell) && (cell.allowed || cell.comment));
    for (const { column } of own) columns[column] = true;
    for (const { column } of blanks) columns[column] = true;
    if (own.length === 0) continue;
    rows.push({
      row,
      cells: own,
      blanks,
      covered: NOTHING_COVERED,
      prose: prose.has(row),
      hidden: hidden.has(row),
    });
  }
  return rows;
}

/** Most texts begin with what is plainly no white space; only the others are looked at whole. */
function isFilled({ text }: Cell): boolean {
  const code = text.charCodeAt(0);
  return code > 0x3000 || (code > 0x20 && code < 0xa0) || text.trim() !== "";
}

function followMerges(rows: GridRow[]): void {
  let budget = MERGE_BUDGET;
  const follow = (cell: Cell, rowSpan: number, index: number) => {
    const last = cell.row + rowSpan - 1;
    for (let next = index; budget > 0; next += 1, budget -= 1) {
      const below = rows[next];
      if (!below || below.row > last) break;
      if (cellAt(below, cell.column)) continue;
      if (below.covered === NOTHING_COVERED) below.covered = new Map();
      below.covered.set(cell.column, cell);
    }
  };
  rows.forEach((row, index) => {
    for (const cell of row.cells) if (cell.rowSpan !== undefined) follow(cell, cell.rowSpan, index + 1);
  });
}

const inOrder = (a: Cell, b: Cell): number => a.row - b.row || a.column - b.column;

function isOrdered(cells: readonly Cell[]): boolean {
  let last: Cell | undefined;
  for (const cell of cells) {
    if (last && inOrder(last, cell) > 0) return false;
    last = cell;
  }
  return true;
}

/** The cell that stands at a column of a row. Merged cells count at their first row only. */
export function cellAt({ cells }: GridRow, column: number | undefined): Cell | undefined {
  if (column === undefined) return undefined;
  // Most rows are filled from the first column on.
  const usual = cells[column - 1];
  if (usual?.column === column) return usual;
  let low = 0;
  let high = Math.min(cells.length, column) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (!cell || cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The text at a column, "" where there is none. Merged cells count at their first row only. */
export function textAt(row: GridRow, column: number | undefined): string {
  return cellAt(row, column)?.text ?? "";
}

/** The whole row as a person reads it. */
export function rowText(row: GridRow): string {
  // One flat text: put together piece by piece each would be as many objects, kept as long as the row.
  let text = row.cells[0]?.text ?? "";
  for (let index = 1; index < row.cells.length; index += 1) text = `${text} | ${row.cells[index]?.text}`;
  return text;
}
