import { columnOf, type TextColumn } from "./pdf-bands.ts";
import type { PdfPage } from "./pdf-page.ts";
import { addLinks, emptyRow, type PlacedRow, proseRow, putRun, sortRows } from "./pdf-placed-row.ts";
import type { PdfRow } from "./pdf-row.ts";
import { findRunningLines, leaveFirstHeads } from "./pdf-running.ts";
import { findColumnStarts, groupByLine, makeRuns, type TextRun } from "./pdf-runs.ts";
import { cutAtColumns, findColumns, rightsOf } from "./pdf-unruled.ts";

const LEAST_ROWS = 5;
const LONGEST_NUMBER = 4;
const LEAST_FILLED = 0.8;
// Lines of one text stand this close at most, by their height; rows are parted by a fifth more than lines are.
const WIDEST_LEADING = 1.45;
const WIDER = 1.15;

type Line = readonly TextRun[];

/**
 * Rows of a document whose table has neither lines nor numbers: columns by where texts begin, a row where texts begin in two columns and all columns
 * leave more room above than between the lines of a text. Null where there are few such rows, or where most of them have one text only.
 */
export function makeGappedRows(pages: readonly PdfPage[]): PdfRow[] | null {
  const linesOf = (starts?: readonly number[]) =>
    groupByLine(pages.flatMap((page) => makeRuns(page.items, page.number, starts)));
  const all = linesOf(findColumnStarts(linesOf()));
  const running = findRunningLines(all);
  const found = all.filter((line) => !running.has(line));
  const starts = findColumnStarts(found);
  if (starts.length < 2) return null;
  const columns = findColumns(found, starts);
  const lines = found.map((line) => line.flatMap((run) => cutAtColumns(run, columns)));
  const least = leastRoom(lines, columns);
  const leftOut = leaveFirstHeads(running);
  const outer = [...running].flatMap((line) => loose(line, columns, leftOut.has(line)));
  const rows = placeLines(lines, columns, least);
  const tabled = rows.filter(({ row }) => row.table !== null);
  const filled = tabled.filter(({ row }) => row.cells.filter((cell) => cell.lines.length > 0).length >= 2);
  if (tabled.length < LEAST_ROWS || filled.length < LEAST_FILLED * tabled.length) return null;
  const sorted = sortRows([...rows, ...outer]);
  addLinks(pages, sorted);
  return sorted;
}

/** From which room on between two lines another row begins: none where no text has a second line. */
function leastRoom(lines: readonly Line[], columns: readonly TextColumn[]): number {
  const gaps = columns.flatMap((_column, at) => {
    const own = lines.flatMap((line) => line.find((run) => columnOf(run, columns) === at) ?? []);
    return own.slice(1).flatMap((run, i) => {
      const above = own[i];
      return above?.page === run.page ? [{ gap: run.y - above.y, height: run.height }] : [];
    });
  });
  const leading = gaps.filter(({ gap, height }) => gap <= height * WIDEST_LEADING).sort((a, b) => a.gap - b.gap);
  return (leading[Math.floor(leading.length / 2)]?.gap ?? 0) * WIDER;
}

const reach = (line: Line, columns: readonly TextColumn[]): number =>
  new Set(line.map((run) => columnOf(run, columns))).size;

function loose(line: Line, columns: readonly TextColumn[], running = false): PlacedRow[] {
  const [run] = line;
  if (!run) return [];
  // "2." stands apart from the chapter that it begins.
  const isNumbered = line.length > 1 && run.text.length <= LONGEST_NUMBER;
  const text = line.map((part) => part.text).join(" ");
  const whole = isNumbered ? [{ ...run, text, right: line.at(-1)?.right ?? run.right }] : line;
  return [{ run, row: { ...proseRow(whole, columns.at(-1)?.right ?? 0), running } }];
}

function placeLines(lines: readonly Line[], columns: readonly TextColumn[], least: number): PlacedRow[] {
  const edges = [...columns.map(({ left }) => left), columns.at(-1)?.right ?? 0];
  const placed: PlacedRow[] = [];
  let lowest = columns.map(() => Number.NEGATIVE_INFINITY);
  let page = 0;
  let open: PlacedRow | undefined;
  for (const line of lines) {
    const [run] = line;
    if (!run) continue;
    if (run.page !== page) lowest = columns.map(() => Number.NEGATIVE_INFINITY);
    const isApart = run.page === page ? lowest.every((y) => run.y - y >= least) : reach(line, columns) >= 2;
    page = run.page;
    if (isApart && reach(line, columns) >= 2) {
      open = { run, row: emptyRow(run.page, edges, rightsOf(columns)) };
      placed.push(open);
    } else if (isApart || !open) {
      open = undefined;
      placed.push(...loose(line, columns));
    }
    for (const part of line) {
      if (open) putRun(open.row, columnOf(part, columns), part);
      lowest[columnOf(part, columns)] = part.y;
    }
  }
  return placed;
}
