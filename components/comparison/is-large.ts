import type { GridComparison } from "#lib/domain/grid-comparison.ts";

// Beyond this many columns or cells only what is in sight is drawn.
const MOST = { columns: 20, cells: 3000 };

/** Whether a comparison is too large to be drawn as a whole. */
export function isLarge({ sheets, rows }: Pick<GridComparison, "sheets" | "rows">): boolean {
  return sheets.length > MOST.columns || sheets.length * rows.length > MOST.cells;
}
