import type { ColumnRole } from "#lib/domain/source-row.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { bestRole, readHeading } from "../tables/read-heading.ts";

const MOST_ROWS = 12;

/**
 * Whether a sheet's headings (質問, 回答, 備考) stand one under the other in its first column, so that its questions
 * run from left to right. A row of it holds many questions, and no row of ours can be made of it.
 */
export function isSideways(grid: SheetGrid): boolean {
  const wide = grid.rows.filter((row) => !row.prose && row.cells.length > 2);
  if (wide.length < 2 || wide.length > MOST_ROWS) return false;
  const roles: ColumnRole[] = wide.flatMap((row) => {
    const { coverage, scores } = readHeading(row.cells[0]?.text ?? "");
    return coverage >= 0.8 ? (bestRole(scores)?.role ?? []) : [];
  });
  const kinds = new Set(roles);
  const asks = kinds.has("question") || kinds.has("item");
  if (!asks || !kinds.has("answer") || kinds.size < roles.length) return false;
  // Headings along the top as well: that is a table.
  const top = wide[0]?.cells.slice(1) ?? [];
  const named = top.filter((cell) => readHeading(cell.text).coverage >= 0.8).length;
  return roles.length >= 0.6 * wide.length && named * 2 < top.length;
}
