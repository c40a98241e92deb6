import type { Cell, SourceDocument, SourceSheet } from "#lib/domain/source-document.ts";

type SheetOptions = Partial<Omit<SourceSheet, "cells">> & {
  /** Rows whose cells are bold, by grid row. */
  boldRows?: number[];
};

type Making = { cells: Cell[]; at: Map<string, Cell>; boldRows: readonly number[] };

function addCell({ cells, at, boldRows }: Making, place: { row: number; column: number }, text: string): void {
  const key = `${place.row}:${place.column}`;
  if (text === "<" || text === "^") {
    const owner = at.get(text === "<" ? `${place.row}:${place.column - 1}` : `${place.row - 1}:${place.column}`);
    if (!owner) return;
    if (text === "<") owner.columnSpan = place.column - owner.column + 1;
    else owner.rowSpan = place.row - owner.row + 1;
    at.set(key, owner);
  } else if (text !== "") {
    const cell: Cell = { ...place, text };
    if (boldRows.includes(place.row)) cell.bold = true;
    cells.push(cell);
    at.set(key, cell);
  }
}

/**
 * A sheet from a table literal: one line a row, cells parted by "|". `\n` inside a cell is a line break. A cell that
 * says `<` belongs to the merged cell on its left, one that says `^` to the merged cell above it. Lines that hold
 * nothing are empty rows.
 */
export function tableSheet(table: string, options: SheetOptions = {}): SourceSheet {
  const { boldRows = [], ...given } = options;
  const making: Making = { cells: [], at: new Map(), boldRows };
  const lines = table
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  lines.forEach((line, row) => {
    line.split("|").forEach((raw, column) => {
      addCell(making, { row: row + 1, column: column + 1 }, raw.trim().replaceAll("\\n", "\n"));
    });
  });
  const { cells } = making;
  return {
    name: "Sheet1",
    hidden: false,
    rows: Math.max(0, ...cells.map((cell) => cell.row)),
    columns: Math.max(0, ...cells.map((cell) => cell.column)),
    cells,
    hiddenRows: [],
    hiddenColumns: [],
    ...given,
  };
}

/** A document of the given sheets; a string is a sheet's table. */
export function tableDocument(...sheets: (string | SourceSheet)[]): SourceDocument {
  return {
    name: "sheet.xlsx",
    format: "xlsx",
    sha256: "0".repeat(64),
    sheets: sheets.map((sheet) => (typeof sheet === "string" ? tableSheet(sheet) : sheet)),
    issues: [],
  };
}
