import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";

/** For formats whose one grid has no name: what spreadsheet programs call a sheet that nobody named. */
export const DEFAULT_SHEET_NAME = "Sheet1";

type SheetInput = Partial<Omit<SourceSheet, "rows" | "columns">> & Pick<SourceSheet, "name" | "cells">;

/**
 * Makes a sheet of cells in any order: line breaks become "\n", cells without text are left out unless they list allowed answers or carry a comment, the rest is ordered by row, then
 * column, and the size is what they take up. Of two cells in one place the first stays.
 */
export function makeSheet({ name, cells, ...rest }: SheetInput): SourceSheet {
  let [rows, columns, count] = [0, 0, 0];
  // In their own array: a second one of half a million cells is not made for the few that are left out.
  cells.forEach((cell) => {
    cell.text = tidyText(cell.text);
    if (cell.text === "" && !cell.allowed && !cell.comment && !("validation" in cell)) return;
    cells[count] = cell;
    count += 1;
    if (cell.text === "") return;
    rows = Math.max(rows, cell.row);
    columns = Math.max(columns, cell.column);
  });
  cells.length = count;
  return {
    hidden: false,
    hiddenRows: [],
    hiddenColumns: [],
    ...rest,
    name,
    rows,
    columns,
    cells: isOrdered(cells) ? cells : orderCells(cells),
  };
}

const isOrdered = (cells: readonly Cell[]): boolean =>
  cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || before.row < cell.row || (before.row === cell.row && before.column < cell.column);
  });

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
