import { partReplies } from "./pdf-alternate.ts";
import { type TextColumn as Column, columnOf, type FindRow, findByBands, isWide, NUMBER } from "./pdf-bands.ts";
import { splitAtEdges } from "./pdf-fill.ts";
import { makeHeadedRows } from "./pdf-headed.ts";
import type { PdfPage } from "./pdf-page.ts";
import { addLinks, emptyRow, type PlacedRow, proseRow, putRun, sortRows } from "./pdf-placed-row.ts";
import type { PdfRow } from "./pdf-row.ts";
import { findRunningLines, leaveFirstHeads } from "./pdf-running.ts";
import { CROSSED, findColumnStarts, groupByLine, makeRuns, type TextRun } from "./pdf-runs.ts";

const PAGE_NUMBER = /^(?:page |- ?)?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?(?: ?-)?$/i;

// The space between words of Latin text is a quarter of its height, in justified text up to a half.
const WORD_GAP = 0.5;

/**
 * Rows of a document that draws no lines: columns by where texts begin, rows by the numbers in the first column. Null where it is no
 * such table; then its lines are prose. Much less sure than ruling lines: the reader says so in an issue.
 */
export function makeUnruledRows(pages: readonly PdfPage[]): PdfRow[] | null {
  const linesOf = (columns?: readonly number[]) =>
    groupByLine(pages.flatMap((page) => makeRuns(page.items, page.number, columns)));
  const all = linesOf(findColumnStarts(linesOf()));
  const running = findRunningLines(all);
  const headed = makeHeadedRows(all, running);
  if (headed) addLinks(pages, headed);
  return headed ?? makeNumberedRows(pages, all, running);
}

/** One table over all pages: columns by where texts begin, rows by the numbers in the first one. */
function makeNumberedRows(
  pages: readonly PdfPage[],
  all: readonly TextRun[][],
  running: ReadonlySet<readonly TextRun[]>,
): PdfRow[] | null {
  const found = all.filter((line) => !running.has(line));
  const starts = findColumnStarts(found);
  if (starts.length < 2) return null;
  const columns = findColumns(found, starts);
  const lines = found.map((line) => line.flatMap((run) => cutAtColumns(run, columns)));
  const anchors = lines.flat().filter((run) => columnOf(run, columns) === 0 && NUMBER.test(run.text));
  if (anchors.length < 3 || isProse(found) || areHeadings(anchors, lines, columns)) return null;
  const edges = [...starts, columns.at(-1)?.right ?? 0];
  const rows = new Map(anchors.map((anchor) => [anchor, emptyRow(anchor.page, edges, rightsOf(columns))]));
  const find = isTopAligned(lines, anchors, columns) ? findAbove(anchors) : findByBands(lines, anchors, columns);
  const isAbove = (line: readonly TextRun[]) => line.every((run) => find(run) === null);
  const isFirstAbove = (line: readonly TextRun[]) => line[0]?.page === pages[0]?.number && isAbove(line);
  const header = new Set(lines.filter(isFirstAbove).map(textOf));
  const lowestHead = [...running].filter(isFirstAbove).sort(([a], [b]) => (b?.y ?? 0) - (a?.y ?? 0))[0];
  if (lowestHead && headsColumns(lowestHead, columns)) header.add(textOf(lowestHead));
  const isPageNumber = (line: readonly TextRun[]) =>
    PAGE_NUMBER.test(textOf(line)) && !line.some((run) => rows.has(run));
  const loose: PlacedRow[] = placeRunning(running, header, { edges, columns });
  for (const line of lines) {
    const [first] = line;
    if (!first) continue;
    const wide = isWide(line, columns);
    if (isAbove(line) || wide || isPageNumber(line) || header.has(textOf(line))) {
      loose.push({ run: first, row: looseRow(line, { edges, columns, wide }) });
    } else for (const run of line) putRun(rows.get(find(run) ?? first), columnOf(run, columns), run);
  }
  addLinks(pages, [...rows.values()]);
  return partReplies(sortRows([...[...rows].map(([run, row]) => ({ run, row })), ...loose]));
}

type Grid = { edges: number[]; columns: readonly Column[] };

/** The table's own headings, repeated on every page, are a row of it; other running lines are prose. */
function placeRunning(running: ReadonlySet<readonly TextRun[]>, header: ReadonlySet<string>, grid: Grid): PlacedRow[] {
  const leftOut = leaveFirstHeads(running);
  return [...running].flatMap((line) => {
    const [run] = line;
    const row = looseRow(line, { ...grid, wide: false });
    const outer = { ...row, table: null, running: leftOut.has(line) };
    return run ? [{ run, row: header.has(textOf(line)) ? row : outer }] : [];
  });
}

/** Whether a line has one text in each of the table's columns, as its headings have that the page prints and not the table. */
function headsColumns(line: readonly TextRun[], columns: readonly Column[]): boolean {
  const texts = line.flatMap((run) => cutAtColumns(run, columns));
  const taken = new Set(texts.map((run) => columnOf(run, columns)));
  return columns.length >= 3 && texts.length === columns.length && taken.size === columns.length;
}

/** Numbers with a text in the next column and nothing beyond, among many more lines that have several: they count the chapters of a table without numbers. */
function areHeadings(anchors: readonly TextRun[], lines: readonly TextRun[][], columns: readonly Column[]): boolean {
  const reaches = (line: readonly TextRun[]) => new Set(line.map((run) => columnOf(run, columns))).size;
  const numbered = lines.filter((line) => line.some((run) => anchors.includes(run)));
  const alone = numbered.filter((line) => line.length <= 2 && line.every((run) => columnOf(run, columns) <= 1)).length;
  const others = lines.filter((line) => !numbered.includes(line) && reaches(line) >= 2).length;
  return alone >= 0.8 * numbered.length && others >= 3 * numbered.length;
}

const NUMBERED_PROSE = /^[(（]?\d{1,3}(?:[-.]\d{1,3}){0,3}[.)）]\s\S/;

/** "1. Is data encrypted?" as one run with nothing beside it, again and again: a paragraph, not a number and its row. */
function isProse(lines: readonly TextRun[][]): boolean {
  // A number in a badge may stand lower than its row's text, and so come last in its line.
  const fromLeft = lines.map((line) => line.toSorted((a, b) => a.left - b.left));
  const numbered = fromLeft.filter(([first]) => first && (NUMBER.test(first.text) || NUMBERED_PROSE.test(first.text)));
  const prose = numbered.filter(({ length, 0: first }) => length === 1 && first && !NUMBER.test(first.text));
  return prose.length > numbered.length * 0.7;
}

function textOf(line: readonly TextRun[]): string {
  return line.map(({ text }) => text).join("|");
}

function isBefore(run: TextRun, other: TextRun | undefined): boolean {
  return (
    other !== undefined && (run.page < other.page || (run.page === other.page && run.y < other.y - other.height * 0.5))
  );
}

export function findColumns(lines: readonly TextRun[][], starts: readonly number[]): Column[] {
  const columns = starts.map((left) => ({ left, right: left, reach: left }));
  const ends = columns.map((): number[] => []);
  for (const line of lines) {
    for (const run of line) {
      const at = columnOf(run, columns);
      const column = columns[at];
      if (column && run.right <= (starts[at + 1] ?? Number.POSITIVE_INFINITY)) {
        column.right = Math.max(column.right, run.right);
      }
      if (line.length > 1) ends[at]?.push(run.right);
    }
  }
  // One text that goes far beside others may be a mistake; three are a habit.
  for (const [i, column] of columns.entries()) {
    column.reach = Math.max(column.right, ends[i]?.sort((a, b) => b - a)[2] ?? column.left);
  }
  return columns;
}

/**
 * What stands close together is one run, over the beginning of a column. It is cut only where a piece of it begins, and never between
 * words that stand at the distance of a space: a sentence that runs over a column stays whole.
 */
export function cutAtColumns(run: TextRun, columns: readonly Column[]): TextRun[] {
  const crossed = columns
    .map(({ left }) => left)
    .filter((left) => left > run.left + CROSSED && left < run.right - CROSSED)
    .filter((left) => run.starts.some(({ at, gap }) => Math.abs(at - left) <= 2 && gap > run.height * WORD_GAP));
  const item = { text: run.text, x: run.left, y: run.y, width: run.right - run.left, height: run.height };
  return splitAtEdges(item, crossed).map(({ text, x, width }) => ({ ...run, text, left: x, right: x + width }));
}

export function rightsOf(columns: readonly Column[]): number[] {
  return columns.map(({ right }) => right);
}

function looseRow(
  line: readonly TextRun[],
  { edges, columns, wide }: { edges: number[]; columns: readonly Column[]; wide: boolean },
): PdfRow {
  const [first] = line;
  if (wide || line.length === 1) return proseRow(line, columns.at(-1)?.right ?? 0);
  const row = emptyRow(first?.page ?? 1, edges, rightsOf(columns));
  for (const run of line) putRun(row, columnOf(run, columns), run);
  return row;
}

function isTopAligned(lines: readonly TextRun[][], anchors: readonly TextRun[], columns: readonly Column[]): boolean {
  const withLast = anchors.filter((anchor) => {
    const line = lines.find((runs) => runs.includes(anchor)) ?? [];
    return line.some((run) => columnOf(run, columns) === columns.length - 1);
  });
  return withLast.length > anchors.length * 0.85 && !areCentred(lines, anchors);
}

/** Whether lines stand right above numbers, closer than lines of one text do: cells are centred in height, and an even number of lines has none beside the number. */
function areCentred(lines: readonly TextRun[][], anchors: readonly TextRun[]): boolean {
  const isClose = (anchor: TextRun) => {
    const at = lines.findIndex((line) => line.includes(anchor));
    const [above] = lines[at - 1] ?? [];
    const room = above?.page === anchor.page ? anchor.y - above.y : 0;
    return room > anchor.height * 0.3 && room < anchor.height * 0.9;
  };
  return anchors.filter(isClose).length >= 2;
}

function findAbove(anchors: readonly TextRun[]): FindRow {
  return (run) => anchors.findLast((anchor) => !isBefore(run, anchor)) ?? null;
}
