import { columnOf } from "./pdf-bands.ts";
import { mergeLines } from "./pdf-grid.ts";
import type { PdfLine, PdfPage } from "./pdf-page.ts";
import { addLinks, emptyRow, type PlacedRow, proseRow, putRun, sortRows } from "./pdf-placed-row.ts";
import type { PdfRow } from "./pdf-row.ts";
import { findRunningLines, leaveFirstHeads } from "./pdf-running.ts";
import { findColumnStarts, groupByLine, makeRuns, type TextRun } from "./pdf-runs.ts";
import { cutAtColumns, findColumns, rightsOf } from "./pdf-unruled.ts";

const LEAST_BANDS = 4;
const SAME = 4;

/** What stands between two lines of a page that reach equally far: `from` and `to` are heights. */
type Band = { page: number; from: number; to: number };

/** The lines over the width of a table: those that reach equally far, most of all pages. */
function findRules(pages: readonly PdfPage[]): Map<number, PdfLine[]> {
  const lines = pages.flatMap((page) => mergeLines(page.horizontal).map((line) => ({ page: page.number, line })));
  const reach = ({ line }: { line: PdfLine }) => `${Math.round(line.from / SAME)}:${Math.round(line.to / SAME)}`;
  const alike = [...Map.groupBy(lines, reach).values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const byPage = Map.groupBy(alike, ({ page }) => page);
  return new Map([...byPage].map(([page, own]) => [page, own.map(({ line }) => line)]));
}

/** A page's first row may have no line above it: lines of text right above the first line, as close as lines are. */
function findTop(lines: readonly TextRun[][], rule: PdfLine, isFirst: boolean): number {
  const above = lines.filter(([run]) => run && run.y <= rule.at).toReversed();
  let top = rule.at;
  for (const [run] of above) {
    if (!run || top - run.y > run.height * (isFirst && top < rule.at ? 1.2 : 2)) break;
    top = run.y - run.height;
  }
  return top;
}

function findBands(lines: readonly TextRun[][], rules: ReadonlyMap<number, PdfLine[]>): Band[] {
  const [first] = rules.keys();
  return [...rules].flatMap(([page, own]) => {
    const sorted = own.toSorted((a, b) => a.at - b.at);
    const onPage = lines.filter(([run]) => run?.page === page);
    const [rule] = sorted;
    const top = rule ? findTop(onPage, rule, page === first) : 0;
    const heights = [...(rule && top < rule.at ? [top] : []), ...sorted.map(({ at }) => at)];
    return heights.slice(1).map((to, index) => ({ page, from: heights[index] ?? 0, to }));
  });
}

/**
 * Rows of a document whose tables have lines between their rows and none between their columns: columns by where texts begin, a row
 * between two lines. Null where there are few such lines, or no columns. `given`: where a person says that columns begin.
 */
export function makeBandedRows(pages: readonly PdfPage[], given?: readonly number[]): PdfRow[] | null {
  const all = groupByLine(pages.flatMap((page) => makeRuns(page.items, page.number)));
  const running = findRunningLines(all);
  const lines = all.filter((line) => !running.has(line));
  const bands = findBands(lines, findRules(pages));
  if (bands.length < LEAST_BANDS) return null;
  const bandOf = (run: TextRun | undefined) =>
    run && bands.find(({ page, from, to }) => page === run.page && from < run.y && run.y <= to);
  const inside = lines.filter(([run]) => bandOf(run));
  const starts = given ?? findColumnStarts(inside);
  if (starts.length < 2 || inside.length < bands.length * 0.8) return null;
  const columns = findColumns(inside, starts);
  const edges = [...starts, columns.at(-1)?.right ?? 0];
  const rows = new Map<Band, PlacedRow>();
  const loose: PlacedRow[] = [];
  const leftOut = leaveFirstHeads(running);
  for (const line of all) {
    const [run] = line;
    const band = running.has(line) ? undefined : bandOf(run);
    if (!run) continue;
    if (!band) {
      const row = { ...proseRow(line, columns.at(-1)?.right ?? 0), running: leftOut.has(line) };
      loose.push({ run, row });
      continue;
    }
    const placed = rows.get(band) ?? { run, row: emptyRow(run.page, edges, rightsOf(columns)) };
    rows.set(band, placed);
    for (const piece of line.flatMap((whole) => cutAtColumns(whole, columns)))
      putRun(placed.row, columnOf(piece, columns), piece);
  }
  addLinks(
    pages,
    [...rows.values()].map(({ row }) => row),
  );
  return sortRows([...rows.values(), ...loose]);
}
