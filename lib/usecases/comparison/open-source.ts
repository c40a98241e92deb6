import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findSource } from "#lib/db/reads/find-source.ts";
import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { answerCell } from "../derivation/to-item-answers.ts";

/** Where an answer stands: the part of its sheet around the row. */
export type SourceView = {
  fileName: string;
  sheet: string;
  /** The row taken apart, with the addresses of its parts in `cells`. */
  row: SourceRow;
  /** Address of the answer's cell, "E7"; null where the row has none. */
  cell: string | null;
  /** The grid rows shown, both included, and the sheet's columns. */
  firstRow: number;
  lastRow: number;
  columns: number;
  /** Cells that stand in these rows or reach into them by a merge. */
  cells: Cell[];
};

/** Opens the source of a row of a review with `around` grid rows on both sides; null when the review has no such row. */
export async function openSource(
  { reviewKey, rowId, around = 3 }: { reviewKey: string; rowId: string; around?: number },
  given?: Database,
): Promise<SourceView | null> {
  const source = await findSource(given ?? (await currentDatabase()), { reviewKey, rowId });
  const sheet = source?.document.sheets.find(({ name }) => name === source.row.sheet);
  if (!source || !sheet) return null;
  const { row, document } = source;
  const firstRow = Math.max(1, row.gridRow - around);
  const lastRow = Math.max(row.gridRow, Math.min(sheet.rows, row.gridRow + around));
  return {
    fileName: document.name,
    sheet: sheet.name,
    row,
    cell: answerCell(row),
    firstRow,
    lastRow,
    columns: sheet.columns,
    cells: cellsWithin(sheet, { firstRow, lastRow }),
  };
}

function cellsWithin(sheet: SourceSheet, { firstRow, lastRow }: { firstRow: number; lastRow: number }): Cell[] {
  return sheet.cells.filter((cell) => cell.row <= lastRow && cell.row + (cell.rowSpan ?? 1) > firstRow);
}
