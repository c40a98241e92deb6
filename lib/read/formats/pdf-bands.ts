import type { TextRun } from "./pdf-runs.ts";

/**
 * A column of a table without lines: where its texts begin, how far they reach within it, and how far they are used to reach beside others,
 * over a column that most rows leave empty.
 */
export type TextColumn = { left: number; right: number; reach: number };

/** A row's number as it stands in a first column: 1, 2.3, A-4, (5), ⑥, 問7. */
export const NUMBER =
  /^(?:(?:[A-Z]{1,6}[-.& ]?|[問第])?\d{1,4}(?:[-.]\d{1,3}){0,3}[.)]?|[(（][\d０-９]{1,3}[)）]|[①-⑳㉑-㉟])$/;

/** The column in which a run begins. */
export function columnOf(run: TextRun, columns: readonly TextColumn[]): number {
  return Math.max(
    0,
    columns.findLastIndex(({ left }) => left <= run.left + 4),
  );
}

/** One run that reaches over the beginning of another column, as those in rows do not: a heading over the whole width. */
export function isWide(line: readonly TextRun[], columns: readonly TextColumn[]): boolean {
  const [run, second] = line;
  if (!run || second) return false;
  const at = columnOf(run, columns);
  const next = columns[at + 1];
  if (at === 0 && !NUMBER.test(run.text)) return true;
  return next !== undefined && run.right > Math.max(next.left + 6, (columns[at]?.reach ?? 0) + 2);
}

/** Which number's row a run belongs to; null above the first row. */
export type FindRow = (run: TextRun) => TextRun | null;

/**
 * Tells the row of a run where numbers do not stand at the top of their rows: between two numbers the rows part at the height where the
 * emptiest stretch runs through all columns.
 */
export function findByBands(
  lines: readonly TextRun[][],
  anchors: readonly TextRun[],
  columns: readonly TextColumn[],
): FindRow {
  const runs = lines.filter((line) => !isWide(line, columns)).flat();
  const starts = new Map<TextRun, number>();
  const gaps: number[] = [];
  for (const [i, anchor] of anchors.entries()) {
    const before = anchors[i - 1];
    if (before?.page !== anchor.page) continue;
    const gutter = findGutter(middleOf(before), anchor, { runs, columns });
    starts.set(anchor, gutter.at);
    gaps.push(gutter.gap);
  }
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  for (const anchor of anchors) {
    if (starts.has(anchor)) continue;
    // Above a page's first number stands the rest of the row that the page break cut, if there is a gutter like those between rows.
    const gutter = findGutter(Number.NEGATIVE_INFINITY, anchor, { runs, columns });
    const isCut = gutter.gap >= usual * 0.8;
    starts.set(anchor, isCut ? gutter.at : Number.NEGATIVE_INFINITY);
  }
  const [first] = anchors;
  if (first) starts.set(first, findFirstStart(first, usual, { runs, columns }));
  return (run) => {
    const onPage = anchors.filter(({ page }) => page === run.page);
    const own = onPage.findLast((anchor) => (starts.get(anchor) ?? 0) <= middleOf(run));
    return own ?? anchors.findLast(({ page }) => page < run.page) ?? null;
  };
}

function middleOf(run: TextRun): number {
  return run.y - run.height * 0.35;
}

type Table = { runs: readonly TextRun[]; columns: readonly TextColumn[] };

function findGutter(from: number, to: TextRun, table: Table): { at: number; gap: number } {
  return listGutters(from, to, table).reduce((best, gutter) => (gutter.gap > best.gap ? gutter : best), {
    at: from,
    gap: Number.NEGATIVE_INFINITY,
  });
}

/**
 * Above the first number stands a header, parted from the first row by a gutter much like those between rows: the nearest one. Where there
 * is none, the row begins right below the line that has a text in each column.
 */
function findFirstStart(first: TextRun, usual: number, table: Table): number {
  const like = listGutters(Number.NEGATIVE_INFINITY, first, table).filter(({ gap }) => gap >= usual * 0.6);
  if (like.length > 0) return Math.max(...like.map(({ at }) => at));
  return findHeadLine(first, table) ?? first.y - first.height * 0.95;
}

/** The height below the nearest line above a run that has a text in each of three columns or more; null where there is none. */
function findHeadLine(below: TextRun, { runs, columns }: Table): number | null {
  const above = runs.filter(({ page, y }) => page === below.page && y < below.y - below.height * 0.5);
  const lines = [...Map.groupBy(above, ({ y }) => Math.round(y)).values()];
  const heads = lines.filter((line) => new Set(line.map((run) => columnOf(run, columns))).size === columns.length);
  const lowest = Math.max(...heads.flatMap((line) => line.map(({ y, height }) => y + height * 0.2)));
  return columns.length >= 3 && heads.length > 0 ? lowest : null;
}

/** The heights between two places at which a row could begin, with the room that all columns leave there. */
function listGutters(from: number, to: TextRun, { runs, columns }: Table): { at: number; gap: number }[] {
  const near = runs.filter(({ page, y }) => page === to.page && y >= from - 400 && y <= to.y + 400);
  const byColumn = columns.map((_column, i) => near.filter((run) => columnOf(run, columns) === i));
  const highest = Math.min(...near.map(middleOf));
  return near.flatMap((run) => {
    const middle = middleOf(run);
    const at = run.y - run.height * 0.95;
    // What stands beside the number above, a hair lower, begins no row.
    if (middle <= Math.max(from, highest) || middle > middleOf(to) || at <= from) return [];
    return [{ at, gap: Math.min(...byColumn.map((column) => gapAround(column, at))) }];
  });
}

/** How much room a column leaves around a height: from the line above to the line below. */
function gapAround(column: readonly TextRun[], at: number): number {
  let above = Number.NEGATIVE_INFINITY;
  let below = Number.POSITIVE_INFINITY;
  for (const run of column) {
    if (middleOf(run) < at) above = Math.max(above, run.y + run.height * 0.2);
    else below = Math.min(below, run.y - run.height * 0.95);
  }
  return Math.min(below - above, 1_000);
}
