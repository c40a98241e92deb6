import { foldText } from "#lib/domain/fold-text.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { isNumbering, seeCell } from "./content-cues.ts";

const LEAST_ROWS = 3;
const MOST = 0.8;

/** A row that begins with its number or asks, and has something beside that; a code of the document's key is no number. */
function asks({ cells }: GridRow, { codes }: SheetGrid): boolean {
  const [first, ...others] = cells;
  if (!first || others.length === 0 || codes.has(foldText(first.text))) return false;
  return isNumbering(foldText(first.text)) || seeCell(first.text).question;
}

/**
 * Where a table without headings begins that stands in the text of a document above the first table that has some: rows that are numbered or
 * ask, one below the other. Null where there is none; sheets of a workbook have no text, and one grid.
 */
export function findBareTable(grid: SheetGrid, firstHeader: number): number | null {
  const { rows } = grid;
  if (!rows.some(({ prose }) => prose)) return null;
  let from = 0;
  for (let index = 0; index <= firstHeader; index += 1) {
    if (index < firstHeader && !rows[index]?.prose) continue;
    const block = rows.slice(from, index);
    if (block.length >= LEAST_ROWS && block.filter((row) => asks(row, grid)).length >= MOST * block.length) return from;
    from = index + 1;
  }
  return null;
}
