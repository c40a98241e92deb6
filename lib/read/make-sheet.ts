import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";

/** For formats whose one grid has no name: what spreadsheet programs call a sheet that nobody named. */
export const DEFAULT_SHEET_NAME = "Sheet1";

type SheetInput = Partial<Omit<SourceSheet, "rows" | "columns">> & Pick<SourceSheet, "name" | "cells">;

/**
 * Makes a sheet of cells in any order: line breaks become "\n", cells without text are left out unless they list allowed answers or carry a comment, the rest is ordered by row, then
 * column, and the size is what they take up. Of two cells in one place the first stays.
 */
export function makeSheet({ name, cells, ...rest }: SheetInput): SourceSheet {
  let rows = 0;
  let columns = 0;
  let count = 0;
  let last: Cell | undefined;
  let ordered = true;
  // In their own list, and by one plain loop: a sheet may hold half a million cells, and most of them stay as they are.
  for (const cell of cells) {
    const text = tidyText(cell.text);
    if (text === "" && !cell.allowed && !cell.comment && !("validation" in cell)) continue;
    if (last && (last.row > cell.row || (last.row === cell.row && last.column >= cell.column))) ordered = false;
    last = cell;
    if (text !== cell.text) cell.text = text;
    if (cells[count] !== cell) cells[count] = cell;
    count += 1;
    if (text === "") continue;
    rows = Math.max(rows, cell.row);
    columns = Math.max(columns, cell.column);
  }
  cells.length = count;
  return {
    hidden: false,
    hiddenRows: [],
    hiddenColumns: [],
    ...rest,
    name,
    rows,
    columns,
    cells: ordered ? cells : orderCells(cells),
  };
}

function orderCells(cells: Cell[]): Cell[] {
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return cells.filter((cell, i) => {
    const before = cells[i - 1];
    return !before || before.row !== cell.row || before.column !== cell.column;
  });
}

/** Verbatim but for its line breaks and what no person sees: blank ends, NUL and the byte order mark. */
function tidyText(text: string): string {
  const folded = UNTIDY.test(text)
    ? text
        .replace(/\r\n?|\u2028|\u2029/g, "\n")
        .replaceAll("\0", "")
        .replaceAll("\ufeff", "")
    : text;
  return folded.trim();
}

const UNTIDY = /[\r\0\ufeff\u2028\u2029]/;
