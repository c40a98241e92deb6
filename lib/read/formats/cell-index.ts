import type { Cell } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { Refused } from "../refuse.ts";
import type { CellRange } from "./cell-range.ts";

// Blocks that lie upon one another, which no spreadsheet program writes, count each cell again.
const MOST_LOOKS = readLimits.cells * 8;

/** The cells of one sheet, to be found by blocks. */
export class CellIndex {
  readonly #rows: number[];
  readonly #byRow: Cell[][];
  #looks = 0;

  /** `cells` by row. */
  constructor(cells: readonly Cell[]) {
    const byRow = Map.groupBy(cells, ({ row }) => row);
    this.#rows = [...byRow.keys()];
    this.#byRow = [...byRow.values()];
  }

  /** The cells of a block that are there, by row. Throws `Refused` where blocks are too many and too large to follow. */
  find({ fromRow, toRow, fromColumn, toColumn }: CellRange): Cell[] {
    const found: Cell[] = [];
    for (let at = findFirst(this.#rows, fromRow); (this.#rows[at] ?? Number.POSITIVE_INFINITY) <= toRow; at += 1) {
      const row = this.#byRow[at] ?? [];
      this.#looks += row.length;
      if (this.#looks > MOST_LOOKS) throw new Refused("too-many-cells", `${readLimits.cells}`);
      for (const cell of row) if (cell.column >= fromColumn && cell.column <= toColumn) found.push(cell);
    }
    return found;
  }
}

/** The index of the first number that is not below `least`, in ascending numbers. */
function findFirst(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
