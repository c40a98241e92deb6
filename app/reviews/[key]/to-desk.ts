import type { ComparisonDesk } from "#components/comparison/comparison-desk.ts";
import { isLarge } from "#components/comparison/is-large.ts";
import type { OpenedComparison } from "#lib/usecases/open-comparison.ts";

/** A comparison as its page takes it. `readAt`: before it was opened. */
export function toDesk({ comparison, unplaced, standings }: OpenedComparison, readAt: Date): ComparisonDesk {
  return {
    readAt: readAt.getTime(),
    comparison: isLarge(comparison) ? JSON.stringify(comparison) : comparison,
    unplaced: unplaced.map(toUnplacedLine),
    standings,
  };
}

function toUnplacedLine({ rowId, sheetId, row, decided }: OpenedComparison["unplaced"][number]) {
  const { number, path, question, answer, sheet, cells } = row;
  const asked = question || (path.at(-1) ?? "");
  const place = `${sheet} › ${cells.answer ?? cells.question ?? row.row}`;
  return { rowId, sheetId, number, question: asked, answer, place, decided };
}
