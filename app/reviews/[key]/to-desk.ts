import type { ComparisonDesk } from "#components/comparison/comparison-desk.ts";
import { firstWords, type Opening } from "#components/comparison/grid/first-words.ts";
import { isLarge } from "#components/comparison/is-large.ts";
import { type FirstWords, packGrid } from "#components/comparison/words/pack-grid.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { OpenedGrid } from "#lib/usecases/comparison/keep-grid.ts";

// A grid that is kept in memory is packed once for the same first words.
const packed = new WeakMap<GridComparison, { words: string; text: string }>();

type DeskOptions = {
  /** When it was read: before it was opened. */
  readAt: Date;
  /** What the page shows first: of a large comparison only that comes with its words. Null: all of it does. */
  opening: Opening | null;
};

/** A comparison as its page takes it. */
export function toDesk(
  { stamp, grid, history, unplaced, standings }: OpenedGrid,
  options: DeskOptions,
): ComparisonDesk {
  const { readAt, opening } = options;
  const first = opening && isLarge(grid) ? firstWords(grid, opening) : null;
  const text = pack(grid, first);
  return { readAt: readAt.getTime(), stamp, grid: text, history, unplaced: unplaced.map(toUnplacedLine), standings };
}

function pack(grid: GridComparison, first: FirstWords | null): string {
  const key = first ? `${[...first.sheets]} ${[...first.items]}` : "all";
  const before = packed.get(grid);
  if (before?.words === key) return before.text;
  const text = packGrid(grid, first);
  packed.set(grid, { words: key, text });
  return text;
}

function toUnplacedLine({ rowId, sheetId, row, decided }: OpenedGrid["unplaced"][number]) {
  const { number, path, question, answer, sheet, cells } = row;
  const asked = question || (path.at(-1) ?? "");
  const place = `${sheet} › ${cells.answer ?? cells.question ?? row.row}`;
  return { rowId, sheetId, number, question: asked, answer, place, decided };
}
