import type { GridCell, GridComparison } from "#lib/domain/grid-comparison.ts";
import type { View } from "../view/view-state.ts";

/** A cell of the comparison, wherever it stands on the screen. */
export type CellPlace = { item: string; sheet: string };

/** A cell as one text; none: an empty one. */
export const placeText = (place: CellPlace | null): string => (place ? `${place.item} ${place.sheet}` : "");

/** A cell to go to as soon as the grid shows it; whether the focus goes along. */
export type SoughtCell = CellPlace & { takesFocus: boolean };

/** Whether nobody is sure yet that all rows of a cell belong there. */
export function isDoubtful(cell: GridCell | undefined): boolean {
  return cell?.answers.some(({ state }) => state === "review") === true;
}

/** All cells in reading order, with those marked whose placements are doubtful. `sheets`: ids of the columns shown. */
function readingOrder({ rows, sheets, decidingOrder }: GridComparison, order: View["order"], shown: readonly string[]) {
  const columns = shown.map((id) => ({ sheet: id, index: sheets.findIndex((sheet) => sheet.id === id) }));
  const ordered = order === "power" ? decidingOrder.flatMap((index) => rows[index] ?? []) : rows;
  return ordered.flatMap((row) =>
    columns.map(({ sheet, index }) => ({ item: row.item, sheet, doubtful: isDoubtful(row.cells[index]) })),
  );
}

type Search = {
  order: View["order"];
  /** Ids of the columns shown, in their order. */
  sheets: readonly string[];
  /** Where one stands; null: before the first. */
  from: CellPlace | null;
  /** Whether that cell itself counts: it does while its details are not open. */
  itself?: boolean;
  step: 1 | -1;
};

/** The next doubtful cell in reading order, round and round, its place among them (from 1), and how many there are. */
export function findDoubt(
  comparison: GridComparison,
  { order, sheets, from, itself = false, step }: Search,
): { cell: CellPlace | null; at: number; count: number } {
  const cells = readingOrder(comparison, order, sheets);
  const doubts = cells.flatMap(({ doubtful }, index) => (doubtful ? [index] : []));
  const start = cells.findIndex(({ item, sheet }) => item === from?.item && sheet === from.sheet);
  const index =
    step > 0
      ? (doubts.find((doubt) => doubt > start || (itself && doubt === start)) ?? doubts[0])
      : (doubts.findLast((doubt) => start >= 0 && doubt < start) ?? doubts.at(-1));
  const found = index === undefined ? undefined : cells[index];
  return {
    cell: found ? { item: found.item, sheet: found.sheet } : null,
    at: index === undefined ? 0 : doubts.indexOf(index) + 1,
    count: doubts.length,
  };
}
