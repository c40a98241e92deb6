import { NUMBER } from "./pdf-bands.ts";
import { emptyRow, type PlacedRow, proseRow, putRun, sortRows } from "./pdf-placed-row.ts";
import type { PdfRow } from "./pdf-row.ts";
import { leaveFirstHeads } from "./pdf-running.ts";
import { CROSSED, type TextRun } from "./pdf-runs.ts";

type Line = readonly TextRun[];

const LONGEST_HEADING = 24;
const LONGEST_MARK = 4;
const LEAST_HEADINGS = 3;

/**
 * Rows of a document without ruling lines in which tables stand between text, each under the same headings: those of one table part from its
 * headings down, its columns by what stands under each heading, its rows by their numbers; text over the width ends it. Null where headings do
 * not come again in mid-page, or where numbers stand elsewhere than at the top of their rows.
 */
export function makeHeadedRows(all: readonly Line[], running: ReadonlySet<Line>): PdfRow[] | null {
  const headings = findHeadings(all);
  if (!headings) return null;
  const isHeading = (line: Line) => headings.has(textOf(line));
  const lines = all.filter((line) => !running.has(line) || isHeading(line)).map(fromLeft);
  const starts = lines.flatMap((line, i) => (isHeading(line) ? i : []));
  const right = Math.max(...lines.flat().map((run) => run.right));
  const parts: Part[] = [];
  for (const [i, start] of starts.entries())
    parts.push(readPart(lines.slice(start, starts[i + 1]), { right, above: parts.at(-1)?.open }));
  const anchors = parts.reduce((sum, part) => sum + part.anchors, 0);
  const loose = parts.reduce((sum, part) => sum + part.loose, 0);
  if (anchors < 3 || loose > anchors * 0.1) return null;
  const above = lines.slice(0, starts[0]).flatMap((line) => placeProse(line, right));
  const leftOut = leaveFirstHeads(running);
  const outer = [...running]
    .filter((line) => !isHeading(line))
    .flatMap((line) =>
      placeProse(fromLeft(line), right).map(({ run, row }) => ({ run, row: { ...row, running: leftOut.has(line) } })),
    );
  return sortRows([...above, ...outer, ...parts.flatMap(({ rows }) => rows)]);
}

const fromLeft = (line: Line): Line => line.toSorted((a, b) => a.left - b.left);

const textOf = (line: Line): string =>
  fromLeft(line)
    .map(({ text }) => text)
    .join("|");

/** Short texts side by side, the first of them no row's number, at three heights or more of the pages on which they stand. */
function findHeadings(lines: readonly Line[]): Set<string> | null {
  const heights = new Map<string, Set<number>>();
  for (const line of lines) {
    if (line.length < 3 || line.some(({ text }) => text.length > LONGEST_HEADING)) continue;
    const text = textOf(line);
    if (NUMBER.test(fromLeft(line)[0]?.text ?? "")) continue;
    const known = heights.get(text) ?? new Set();
    heights.set(text, known.add(Math.round((line[0]?.y ?? 0) / 4)));
  }
  const again = [...heights].filter(([text, { size }]) => size >= LEAST_HEADINGS && /[\p{L}]{2}/u.test(text));
  return again.length > 0 ? new Set(again.map(([text]) => text)) : null;
}

/** `open`: the row that goes on at its end. `loose`: lines inside the table's columns that belong to no row. */
type Part = { rows: PlacedRow[]; open: PlacedRow | undefined; anchors: number; loose: number };

/** What surrounds one table: how far prose may reach, and the row that headings repeated on a new page have cut. */
type Around = { right: number; above: PlacedRow | undefined };

/** One table from its headings down, and the text below it. */
function readPart([headings = [], ...lines]: readonly Line[], { right, above }: Around): Part {
  const grid = makeGrid(headings, lines);
  const rows = placeRow(headings, grid);
  const shapes = new Set<string>();
  let open = above && above.run.page < (headings[0]?.page ?? 0) ? above : undefined;
  let [anchors, loose] = [0, 0];
  for (const line of lines) {
    const over = isOverWidth(line, grid);
    const number = numberOf(line, grid);
    // Behind the table's end a list may count, too: its numbers are of another shape.
    if (number && (open || shapes.size === 0 || shapes.has(shapeOf(number)))) {
      const row = placeRow(line, grid);
      rows.push(...row);
      [open] = row;
      anchors += 1;
      shapes.add(shapeOf(number));
    } else if (over || !open) {
      loose += !over && anchors === 0 ? 1 : 0;
      open = undefined;
      rows.push(...placeProse(line, right));
    } else for (const run of line) putRun(open.row, grid.columnOf(run), run);
  }
  return { rows, open, anchors, loose };
}

function numberOf(line: Line, { columnOf }: Pick<Grid, "columnOf">): string | undefined {
  return line.find((run) => columnOf(run) === 0 && NUMBER.test(run.text))?.text;
}

/** "1.10.2" and "2.1.1" are alike, "1." is not. */
const shapeOf = (number: string): string => number.replace(/\d+/g, "0");

type Grid = { edges: number[]; rights: number[]; columnOf: (run: TextRun) => number };

function makeGrid(headings: Line, lines: readonly Line[]): Grid {
  const edges = findEdges(headings, lines);
  const columnOf = ({ left }: TextRun) =>
    Math.max(
      0,
      edges.findLastIndex((edge) => edge <= left + 2),
    );
  const rights = edges.map(() => 0);
  for (const line of [headings, ...lines]) {
    if (line !== headings && isOverWidth(line, { edges, columnOf }) && !numberOf(line, { columnOf })) continue;
    for (const run of line) rights[columnOf(run)] = Math.max(rights[columnOf(run)] ?? 0, run.right);
  }
  return { edges, rights, columnOf };
}

/** The left edges of the columns: between two headings the place that the fewest texts cross, the widest of such places. */
function findEdges(headings: Line, lines: readonly Line[]): number[] {
  // Text over the width begins where numbers do.
  const isInColumns = ([first]: Line) =>
    first !== undefined && (NUMBER.test(first.text) || first.left > (headings[0]?.right ?? 0));
  const runs = [headings, ...lines.filter(isInColumns)].flat();
  const lefts = runs.map(({ left }) => left).sort((a, b) => a - b);
  const rights = runs.map(({ right }) => right).sort((a, b) => a - b);
  const inner = headings.slice(1).map((heading, i) => {
    const [from, to] = [headings[i]?.left ?? 0, heading.right];
    return findGap([from, ...[...lefts, ...rights].filter((at) => at > from && at < to), to], { lefts, rights });
  });
  return [Number.NEGATIVE_INFINITY, ...inner];
}

type Sides = { lefts: readonly number[]; rights: readonly number[] };

function findGap(places: readonly number[], { lefts, rights }: Sides): number {
  const sorted = places.toSorted((a, b) => a - b);
  let best = { at: 0, crossed: Number.POSITIVE_INFINITY, width: 0 };
  for (const [i, to] of sorted.slice(1).entries()) {
    const from = sorted[i] ?? to;
    const at = (from + to) / 2;
    const crossed = countBelow(lefts, at) - countBelow(rights, at);
    if (crossed < best.crossed || (crossed === best.crossed && to - from > best.width))
      best = { at, crossed, width: to - from };
  }
  return best.at;
}

/** How many of the sorted values lie below a place. */
function countBelow(sorted: readonly number[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text in the numbers' place that is none, or one that runs over the beginning of a column. */
function isOverWidth(line: Line, { edges, columnOf }: Pick<Grid, "edges" | "columnOf">): boolean {
  return line.some((run) => {
    const next = edges[columnOf(run) + 1];
    return columnOf(run) === 0 || (next !== undefined && run.right > next + CROSSED);
  });
}

function placeRow(line: Line, { edges, rights, columnOf }: Grid): PlacedRow[] {
  const [run] = line;
  if (!run) return [];
  const row = emptyRow(run.page, edges, rights);
  for (const part of line) putRun(row, columnOf(part), part);
  return [{ run, row }];
}

function placeProse(line: Line, right: number): PlacedRow[] {
  const [run, ...others] = line;
  if (!run) return [];
  // "•" and "1." stand apart from what they begin.
  if (run.text.length > LONGEST_MARK || others.length === 0) return [{ run, row: proseRow(line, right) }];
  const text = line.map((part) => part.text).join(" ");
  return [{ run, row: proseRow([{ ...run, text, right: line.at(-1)?.right ?? run.right }], right) }];
}
