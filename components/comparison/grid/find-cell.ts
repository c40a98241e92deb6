import type { GridCell, GridComparison, GridSheet } from "#lib/domain/grid-comparison.ts";
import type { Item } from "#lib/domain/template.ts";
import type { CellPlace } from "../placement/find-doubt.ts";
import type { WordStore } from "../words/word-store.ts";

/** A cell with the item and the sheet that meet in it; `at`: the sheet's place in the comparison. */
export type FoundCell = { item: Item; sheet: GridSheet; at: number; cell: GridCell };

/** The cell that an address names; null where there is none of that name. */
export function findCell(
  { sheets, template, rows }: GridComparison,
  place: CellPlace | null,
  store: WordStore,
): FoundCell | null {
  const at = sheets.findIndex(({ id }) => id === place?.sheet);
  const item = template.items.find(({ key }) => key === place?.item);
  const row = rows.find((one) => one.item === place?.item);
  const [sheet, cell] = [sheets[at], row && store.cellOf(row, at)];
  return item && sheet && cell ? { item, sheet, at, cell } : null;
}
