import type { GridCell, GridComparison } from "#lib/domain/grid-comparison.ts";
import { type PackedCell, unpackCell } from "./pack-cell.ts";

/** Columns with their words, each from the first row to the last, by sheet id. */
export type FilledColumns = ReadonlyMap<string, readonly GridCell[]>;

/** The way back from `packColumns`. */
export function unpackColumns(packed: Record<string, PackedCell[]>): FilledColumns {
  return new Map(Object.entries(packed).map(([id, cells]) => [id, cells.map((cell) => unpackCell(cell, id))]));
}

/** The grid with the words of these columns; cells that had theirs stay the same objects. */
export function fillColumns(grid: GridComparison, columns: FilledColumns): GridComparison {
  const places = grid.sheets.flatMap(({ id }, at) => {
    const cells = columns.get(id);
    return cells ? [{ at, cells }] : [];
  });
  if (places.length === 0) return grid;
  const rows = grid.rows.map((row, index) => {
    const filled = [...row.cells];
    for (const { at, cells } of places) {
      const cell = cells[index];
      if (cell && filled[at]?.sent === false) filled[at] = cell;
    }
    return { ...row, cells: filled };
  });
  return { ...grid, rows };
}

/** Of these sheets, those whose words have not been sent. */
export function sheetsToFill({ sheets, rows }: GridComparison, ids: readonly string[]): string[] {
  const [first] = rows;
  return ids.filter((id) => first?.cells[sheets.findIndex((sheet) => sheet.id === id)]?.sent === false);
}
