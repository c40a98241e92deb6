import { foldText } from "#lib/domain/fold-text.ts";
import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { makeGrid } from "../sheet-grid.ts";
import { bestRole, readHeading } from "../tables/read-heading.ts";
import { type Move, moveCells } from "./move-cells.ts";

const LEAST = 6;
const MOST_LABELS = 12;

/** The columns whose cells are labels (質問, 回答, 備考) again and again, the same in each. */
function findLabelColumns(sheet: SourceSheet): number[] {
  const found = new Map<number, { count: number; texts: Set<string> }>();
  for (const { column, text } of sheet.cells) {
    const own = found.get(column) ?? { count: 0, texts: new Set() };
    if (own.texts.size > MOST_LABELS) continue;
    own.count += text === "" ? 0 : 1;
    if (text !== "") own.texts.add(text);
    found.set(column, own);
  }
  const labels = [...found].flatMap(([column, { count, texts }]) => {
    const isFew = texts.size <= MOST_LABELS && texts.size * 2 <= count && count >= LEAST;
    return isFew ? [{ column, kinds: new Set([...texts].map(foldText)) }] : [];
  });
  const [first] = labels.filter(({ kinds }) => isCard(kinds));
  if (!first) return [];
  return labels.filter(({ kinds }) => isCard(kinds) && kinds.isSubsetOf(first.kinds)).map(({ column }) => column);
}

function isCard(kinds: ReadonlySet<string>): boolean {
  const roles = [...kinds].flatMap((text) => {
    const { coverage, scores } = readHeading(text);
    return coverage >= 0.8 ? (bestRole(scores)?.role ?? []) : [];
  });
  return roles.length >= kinds.size * 0.8 && roles.includes("question") && roles.includes("answer");
}

/** Runs of rows without a gap: first grid row, last exclusive. */
function findBlocks(sheet: SourceSheet): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  for (const { row } of makeGrid(sheet).rows) {
    const last = blocks.at(-1);
    if (last?.to === row) last.to += 1;
    else blocks.push({ from: row, to: row + 1 });
  }
  return blocks;
}

/** Cards side by side (質問 | … | 質問 | …) one under the other, a row of cards after the other; null where there are none. */
export function stackCards(sheet: SourceSheet): SourceSheet | null {
  const starts = findLabelColumns(sheet);
  if (sheet.pages || starts.length < 2) return null;
  const moves: Move[] = [];
  let next = 0;
  let above = 0;
  for (const { from, to } of findBlocks(sheet)) {
    next += from - above;
    above = to;
    starts.forEach((start, index) => {
      const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
      const cells = sheet.cells.filter(
        ({ row, column }) => row >= from && row < to && (index === 0 || column >= start) && column < end,
      );
      if (cells.length === 0) return;
      // A blank row parts cards, as it does those that stood one under the other.
      if (index > 0) next += 1;
      const left = start - (starts[0] ?? start);
      for (const cell of cells) moves.push(placed(cell, next + cell.row - from, left));
      next += to - from;
    });
  }
  return moveCells(sheet, moves);
}

const placed = (cell: Cell, row: number, left: number): Move => ({ cell, row, column: cell.column - left });
