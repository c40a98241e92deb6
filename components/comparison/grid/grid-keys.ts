/** A place in the grid; row 0 is the header, column 0 the items. */
export type GridPlace = { row: number; column: number };

type Move = { key: string; control: boolean; place: GridPlace; rows: number; columns: number; page: number };

/** How each key moves, before the edges are respected. */
const steps: Record<string, (move: Move) => GridPlace> = {
  ArrowUp: ({ place, control }) => ({ ...place, row: control ? 0 : place.row - 1 }),
  ArrowDown: ({ place, control, rows }) => ({ ...place, row: control ? rows - 1 : place.row + 1 }),
  ArrowLeft: ({ place, control }) => ({ ...place, column: control ? 0 : place.column - 1 }),
  ArrowRight: ({ place, control, columns }) => ({ ...place, column: control ? columns - 1 : place.column + 1 }),
  Home: ({ place, control }) => ({ row: control ? 0 : place.row, column: 0 }),
  End: ({ place, control, rows, columns }) => ({ row: control ? rows - 1 : place.row, column: columns - 1 }),
  PageUp: ({ place, page }) => ({ ...place, row: place.row - page }),
  PageDown: ({ place, page }) => ({ ...place, row: place.row + page }),
};

/**
 * Where a spreadsheet key leads, or null for a key that does not move. `rows` and `columns` count the header row and
 * the item column; `page` is how many rows a page key passes. (ARIA Authoring Practices, grid pattern.)
 */
export function moveInGrid(move: Move): GridPlace | null {
  const target = steps[move.key]?.(move);
  if (!target) return null;
  return {
    row: Math.max(0, Math.min(move.rows - 1, target.row)),
    column: Math.max(0, Math.min(move.columns - 1, target.column)),
  };
}
