import { makeBandedRows } from "./pdf-banded.ts";
import { columnOf, NUMBER } from "./pdf-bands.ts";
import { splitAtEdges } from "./pdf-fill.ts";
import type { PdfItem, PdfPage } from "./pdf-page.ts";
import { addLinks, emptyRow, type PlacedRow, proseRow, putRun } from "./pdf-placed-row.ts";
import type { PdfRow } from "./pdf-row.ts";
import { findRunningLines, leaveFirstHeads } from "./pdf-running.ts";
import { groupByLine, makeRuns, type TextRun } from "./pdf-runs.ts";

const LEAST_NUMBERED = 3;

/**
 * Rows of a document whose columns a person has set: `edges` from left to right, in points. A row lies between two ruling lines where there are
 * such; else it begins where a number stands in the first column, or without numbers where anything does.
 */
export function makeCutRows(pages: readonly PdfPage[], edges: readonly number[]): PdfRow[] {
  const starts = edges.slice(0, -1);
  const cut = pages.map((page) => cutPage(page, edges));
  return makeBandedRows(cut, starts) ?? cutByFirstColumn(cut, edges);
}

const JUST_TOUCHED = 1.5;
/** Headings stand this many lines above the first row, at the most. */
const HEADINGS = 4;

/** Texts that pdfjs joined over an edge are cut there, from the headings down: a title over the width stays whole. */
function cutPage(page: PdfPage, edges: readonly number[]): PdfPage {
  const [first = 0, second = 0] = edges;
  const numbers = page.items.filter(({ x, text }) => x >= first - 2 && x < second && NUMBER.test(text.trim()));
  const top = Math.min(...numbers.map(({ y }) => y), ...page.horizontal.map(({ at }) => at));
  const items = page.items.flatMap((item) => {
    if (Number.isFinite(top) && item.y < top - HEADINGS * item.height) return [item];
    const crossed = edges.filter((edge) => edge > item.x + JUST_TOUCHED && edge < item.x + item.width - JUST_TOUCHED);
    return splitAtEdges(item, crossed);
  });
  return { ...page, items };
}

const isWithin = ({ left, right }: TextRun, edges: readonly number[]): boolean =>
  right > (edges[0] ?? 0) && left < (edges.at(-1) ?? 0);

function cutByFirstColumn(pages: readonly PdfPage[], edges: readonly number[]): PdfRow[] {
  const columns = edges.slice(0, -1).map((left, i) => ({ left: left - 4, right: edges[i + 1] ?? left, reach: 0 }));
  const rights = columns.map(({ right }) => right);
  const lines = groupByLine(pages.flatMap((page) => partRuns(page.items, page.number, edges)));
  const running = findRunningLines(lines);
  const leftOut = leaveFirstHeads(running);
  const first = (line: readonly TextRun[]) => line.find((run) => columnOf(run, columns) === 0 && isWithin(run, edges));
  const numbered = lines.filter((line) => NUMBER.test(first(line)?.text ?? "")).length >= LEAST_NUMBERED;
  const begins = (line: readonly TextRun[]) => {
    const text = first(line)?.text;
    return text !== undefined && (!numbered || NUMBER.test(text));
  };
  const placed: PlacedRow[] = [];
  let open: PdfRow | undefined;
  for (const line of lines) {
    const [run] = line;
    if (!run) continue;
    const outer = running.has(line) || !line.some((each) => isWithin(each, edges));
    if (outer) placed.push({ run, row: { ...proseRow(line, edges.at(-1) ?? 0), running: leftOut.has(line) } });
    else {
      if (!open || begins(line)) {
        open = emptyRow(run.page, [...edges], rights);
        placed.push({ run, row: open });
      }
      for (const each of line) putRun(open, columnOf(each, columns), each);
    }
    // Above the first number stand the headings, a row for each line.
    if (numbered && !placed.some(({ run: { text } }) => NUMBER.test(text))) open = undefined;
  }
  const rows = placed.map(({ row }) => row);
  addLinks(pages, rows);
  return rows;
}

/** The runs of a page, none of them over an edge. */
function partRuns(items: readonly PdfItem[], page: number, edges: readonly number[]): TextRun[] {
  const columnAt = (x: number) => edges.findLastIndex((edge) => edge <= x + 2);
  const byColumn = Map.groupBy(items, ({ x }) => columnAt(x));
  return [...byColumn.values()].flatMap((own) => makeRuns(own, page));
}
