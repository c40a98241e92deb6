import type { ComparisonDesk } from "#components/comparison/comparison-desk.ts";
import { firstColumns } from "#components/comparison/first-columns.ts";
import { isLarge } from "#components/comparison/is-large.ts";
import { packGrid } from "#components/comparison/pack-grid.ts";
import type { View } from "#components/comparison/view-state.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { OpenedGrid } from "#lib/usecases/keep-grid.ts";

// A grid that is kept in memory is packed once for the same columns.
const packed = new WeakMap<GridComparison, { words: string; text: string }>();

/**
 * A comparison as its page takes it. `readAt`: before it was opened. `view`: what the page shows first; of a large
 * comparison only that comes with its words.
 */
export function toDesk(
  { stamp, grid, history, unplaced, standings }: OpenedGrid,
  { readAt, view }: { readAt: Date; view: View | null },
): ComparisonDesk {
  const words = view && isLarge(grid) ? firstColumns(grid.sheets, view) : null;
  const text = pack(grid, words);
  return { readAt: readAt.getTime(), stamp, grid: text, history, unplaced: unplaced.map(toUnplacedLine), standings };
}

function pack(grid: GridComparison, words: ReadonlySet<string> | null): string {
  const key = words ? [...words].join() : "all";
  const before = packed.get(grid);
  if (before?.words === key) return before.text;
  const text = packGrid(grid, words);
  packed.set(grid, { words: key, text });
  return text;
}

function toUnplacedLine({ rowId, sheetId, row, decided }: OpenedGrid["unplaced"][number]) {
  const { number, path, question, answer, sheet, cells } = row;
  const asked = question || (path.at(-1) ?? "");
  const place = `${sheet} › ${cells.answer ?? cells.question ?? row.row}`;
  return { rowId, sheetId, number, question: asked, answer, place, decided };
}
