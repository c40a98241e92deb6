import type { ComparisonDesk } from "#components/comparison/comparison-desk.ts";
import { packGrid } from "#components/comparison/pack-grid.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { OpenedGrid } from "#lib/usecases/keep-grid.ts";

// A grid that is kept in memory is packed once.
const packed = new WeakMap<GridComparison, string>();

/** A comparison as its page takes it. `readAt`: before it was opened. */
export function toDesk({ grid, unplaced, standings }: OpenedGrid, readAt: Date): ComparisonDesk {
  const text = packed.get(grid) ?? packGrid(grid);
  packed.set(grid, text);
  return { readAt: readAt.getTime(), grid: text, unplaced: unplaced.map(toUnplacedLine), standings };
}

function toUnplacedLine({ rowId, sheetId, row, decided }: OpenedGrid["unplaced"][number]) {
  const { number, path, question, answer, sheet, cells } = row;
  const asked = question || (path.at(-1) ?? "");
  const place = `${sheet} › ${cells.answer ?? cells.question ?? row.row}`;
  return { rowId, sheetId, number, question: asked, answer, place, decided };
}
