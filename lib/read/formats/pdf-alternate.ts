import { NUMBER } from "./pdf-bands.ts";
import type { TextLine } from "./pdf-lines.ts";
import type { PdfRow, PdfRowCell } from "./pdf-row.ts";

/** Where a row's reply begins: the heights of its lines below, and the column in which question and reply alternate. */
type Cut = { row: PdfRow; y: number };

/**
 * Rows of a table without lines in which a reply stands beneath its question in the same column are parted into two: where most rows go on
 * after a wider gap, or set in, below their first paragraph, and what stands beside that second paragraph (a code) stands beside the first
 * nowhere. Two paragraphs of one answer are never parted: they have their question in another column.
 */
export function partReplies(rows: readonly PdfRow[]): PdfRow[] {
  const numbered = rows.filter(isNumbered);
  const column = findTextColumn(numbered);
  const pitch = findPitch(numbered, column);
  const cuts = new Map(numbered.flatMap((row) => findCut(row, column, pitch) ?? []).map((cut) => [cut.row, cut]));
  if (cuts.size < Math.max(3, numbered.length * 0.6) || !standsBesideReplies([...cuts.values()], column))
    return [...rows];
  return rows.flatMap((row) => {
    const cut = cuts.get(row);
    return cut ? cutRow(cut) : row;
  });
}

function isNumbered({ table, cells }: PdfRow): boolean {
  return table !== null && NUMBER.test(cells[0]?.lines[0]?.text ?? "");
}

/** The column that holds most text. */
function findTextColumn(rows: readonly PdfRow[]): number {
  const lengths: number[] = [];
  for (const { cells } of rows) {
    for (const [i, { lines }] of cells.entries())
      lengths[i] = (lengths[i] ?? 0) + lines.reduce((sum, { text }) => sum + text.length, 0);
  }
  return lengths.indexOf(Math.max(...lengths));
}

const linesOf = (row: PdfRow, column: number): TextLine[] => row.cells[column]?.lines ?? [];

/** The usual distance of two lines of one paragraph: most of the smaller ones. */
function findPitch(rows: readonly PdfRow[], column: number): number {
  const steps = rows.flatMap((row) => {
    const lines = linesOf(row, column);
    return lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length * 0.1)] ?? 0;
}

function findCut(row: PdfRow, column: number, pitch: number): Cut | null {
  const [first, ...others] = linesOf(row, column);
  if (!first) return null;
  let before = first;
  for (const line of others) {
    const isSetIn = Math.abs(line.left - first.left) > first.height * 0.4;
    if (isSetIn || line.y - before.y > pitch + first.height * 0.2) return { row, y: (before.y + line.y) / 2 };
    before = line;
  }
  return null;
}

/** Whether some column is written beside the replies and hardly ever beside the questions, or nothing stands beside either. */
function standsBesideReplies(cuts: readonly Cut[], column: number): boolean {
  const others = (cuts[0]?.row.cells ?? []).flatMap((_cell, i) => (i === 0 || i === column ? [] : i));
  const count = (i: number, above: boolean) =>
    cuts.filter(({ row, y }) => linesOf(row, i).some((line) => line.y < y === above)).length;
  if (others.every((i) => count(i, true) + count(i, false) === 0)) return true;
  return others.some((i) => count(i, false) >= cuts.length * 0.5 && count(i, true) <= cuts.length * 0.1);
}

function cutRow({ row, y }: Cut): PdfRow[] {
  const take = (isIn: (line: TextLine) => boolean): PdfRow => ({
    ...row,
    cells: row.cells.map((cell): PdfRowCell => {
      const lines = cell.lines.filter(isIn);
      return { ...cell, lines, links: cell.links.filter(({ text }) => lines.some((line) => line.text === text)) };
    }),
  });
  return [take((line) => line.y < y), take((line) => line.y >= y)];
}
