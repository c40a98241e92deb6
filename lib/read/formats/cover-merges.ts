import type { Cell } from "#lib/domain/source-document.ts";
import type { CellIndex } from "./cell-index.ts";
import type { CellRange } from "./cell-range.ts";

/** Gives the first cell of each merged range its spans, and names the cells below it: no program shows them. */
export function coverMerges(index: CellIndex, merges: readonly CellRange[]): Set<Cell> {
  const covered = new Set<Cell>();
  for (const merge of merges) {
    for (const cell of index.find(merge)) {
      if (cell.row === merge.fromRow && cell.column === merge.fromColumn) addSpan(cell, merge);
      else covered.add(cell);
    }
  }
  return covered;
}

function addSpan(cell: Cell, { fromRow, toRow, fromColumn, toColumn }: CellRange): void {
  if (toRow > fromRow) cell.rowSpan = toRow - fromRow + 1;
  if (toColumn > fromColumn) cell.columnSpan = toColumn - fromColumn + 1;
}
