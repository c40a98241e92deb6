import type { GridRow } from "../sheet-grid.ts";
import { isLabel } from "./stated-line.ts";

/**
 * How many rows at the top of a sheet say what it is about, "Company | Acme" and "Date | 2026-08-01" one under the other: up to the first gap where
 * labels are half of them, else as long as they are labels. They belong to no table, header or not.
 */
export function countStated(rows: readonly GridRow[]): number {
  const gap = rows.findIndex((row, index) => index > 0 && row.row > (rows[index - 1]?.row ?? 0) + 1);
  const block = gap < 0 ? rows : rows.slice(0, gap);
  const stated = block.filter(isStated).length;
  if (stated < 2) return 0;
  if (gap > 0 && stated * 2 >= block.length) return gap;
  return Math.max(
    block.findIndex((row) => !isStated(row)),
    0,
  );
}

/** A label and its value, and nothing else. */
export function isStated({ cells }: GridRow): boolean {
  return cells.length === 2 && isLabel(cells[0]?.text ?? "");
}
