import type { Cell } from "#lib/domain/source-document.ts";
import type { AllowedByColumn } from "./resolve-choices.ts";

/**
 * Adds the answers that drop-downs allow: to cells with text, and as blank cells where who sent the sheet left them open. Blank ones only beside
 * rows that hold something. `cells` by row, then column, as is what comes back.
 */
export function addChoices(cells: Cell[], allowed: AllowedByColumn): Cell[] {
  if (allowed.size === 0) return cells;
  const blanks: Cell[] = [];
  let [row, open] = [0, new Set<number>()];
  const endRow = () => {
    for (const column of open) {
      const answers = findAllowed(allowed, row, column);
      if (answers) blanks.push({ row, column, text: "", allowed: answers });
    }
  };
  for (const cell of cells) {
    if (cell.row !== row) {
      endRow();
      [row, open] = [cell.row, new Set(allowed.keys())];
    }
    open.delete(cell.column);
    const answers = findAllowed(allowed, row, cell.column);
    if (answers) cell.allowed = answers;
  }
  endRow();
  return [...cells, ...blanks].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Drop-downs do not lie upon one another: of those that begin above a row, the last one covers it or none does. */
function findAllowed(allowed: AllowedByColumn, row: number, column: number): string[] | undefined {
  const entries = allowed.get(column) ?? [];
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.fromRow ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && entry.toRow >= row ? entry.allowed : undefined;
}
