import type { SourceSheet } from "#lib/domain/source-document.ts";
import { type GridRow, makeGrid } from "../sheet-grid.ts";
import { isLabel } from "../stated/stated-line.ts";
import { seeCell } from "../tables/content-cues.ts";
import { type Move, moveCells } from "./move-cells.ts";

const LEAST_ROWS = 2;
const LONGEST_LABEL = 48;

/** "**Power** | yes | **Cooling** | yes": labels in bold and their values by turns, none of them a question, an answer or a name of who answers. */
function isPairs({ cells, prose }: GridRow): boolean {
  if (prose || cells.length < 4 || cells.length % 2 !== 0) return false;
  return cells.every(({ text, bold }, index) => {
    if (index % 2 !== 0) return bold !== true;
    const { question, yesNo, numbering, date } = seeCell(text);
    const isOther = question || yesNo || numbering || date || isLabel(text);
    return bold === true && text.length <= LONGEST_LABEL && !isOther;
  });
}

const placesOf = ({ cells }: GridRow): string => cells.map(({ column }) => column).join(",");

/** The rows that hold several pairs, at least two in a row with their cells in the same columns. */
function findPairs(rows: readonly GridRow[]): Set<number> {
  const runs: GridRow[][] = [];
  for (const row of rows.filter(isPairs)) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.row === row.row - 1 && placesOf(last) === placesOf(row)) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return new Set(runs.filter(({ length }) => length >= LEAST_ROWS).flatMap((run) => run.map(({ row }) => row)));
}

/** Facts of a text in tables of several pairs a row, each pair in a row of its own; null where there are none. */
export function stackPairs(sheet: SourceSheet): SourceSheet | null {
  if (sheet.pages || !sheet.proseRows?.length) return null;
  const pairs = findPairs(makeGrid(sheet).rows);
  if (pairs.size === 0) return null;
  const inRow = Map.groupBy(sheet.cells, ({ row }) => row);
  const moves: Move[] = [];
  let shift = 0;
  for (const [row, cells] of [...inRow].toSorted(([a], [b]) => a - b)) {
    const first = cells[0]?.column ?? 1;
    cells.forEach((cell, index) => {
      const pair = pairs.has(row) ? Math.floor(index / 2) : 0;
      const column = pairs.has(row) ? first + (index % 2) : cell.column;
      moves.push({ cell, row: row + shift + pair, column });
    });
    if (pairs.has(row)) shift += cells.length / 2 - 1;
  }
  return moveCells(sheet, moves);
}
