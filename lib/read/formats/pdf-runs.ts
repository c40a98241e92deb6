import { splitAtEdges } from "./pdf-fill.ts";
import { makeLines, type TextLine } from "./pdf-lines.ts";
import { type PdfItem, relativeWidth } from "./pdf-page.ts";

/** A stretch of text on one line with no wide gap in it: in a table without lines, what one cell has on that line. */
export type TextRun = TextLine & {
  page: number;
  /** Where the pieces that the file has it in begin, and how wide the gap before each of them is. */
  starts: { at: number; gap: number }[];
};

/** A text that reaches less far over a place than this only touches it. */
export const CROSSED = 6;

/**
 * Cuts what stands on one height at gaps wider than a character, and where one of the `columns` begins: a text that fills its column leaves next to
 * no gap before the next.
 */
export function makeRuns(items: readonly PdfItem[], page: number, columns: readonly number[] = []): TextRun[] {
  const byLine: PdfItem[][] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = byLine.at(-1);
    const first = line?.[0];
    if (line && first && item.y - first.y <= Math.max(first.height, item.height) * 0.5) line.push(item);
    else byLine.push([item]);
  }
  return byLine.flatMap((line) =>
    cutAtColumns(cutAtGaps(line.flatMap(cutNumber)), columns).flatMap((run) =>
      makeLines(run).map((made) => ({ ...made, page, starts: startsOf(run) })),
    ),
  );
}

const AT_START = 0.8;

/** Only beside others: a sentence over the width has words that begin anywhere. */
function cutAtColumns(runs: PdfItem[][], columns: readonly number[]): PdfItem[][] {
  if (runs.length < 2 || columns.length < 2) return runs;
  return runs.flatMap((run) => {
    const pieces: PdfItem[][] = [];
    for (const item of run.flatMap((whole) => cutJoined(whole, columns))) {
      const begins = columns.some((column) => Math.abs(item.x - column) <= AT_START);
      const last = pieces.at(-1);
      if (last && !begins) last.push(item);
      else pieces.push([item]);
    }
    return pieces;
  });
}

// What ends a cell rather than a word before the next.
const ENDS = /[。．.?？!！)）：:]$|[ぁ-ゖァ-ヺー一-龥]$/;

/** pdfjs joins what stands close together to one text: "…していますか。 はい". It is cut at a space where a column begins. */
function cutJoined(item: PdfItem, columns: readonly number[]): PdfItem[] {
  const crossed = columns.find((column) => column > item.x + CROSSED && column < item.x + item.width - AT_START);
  if (crossed === undefined || !/\S\s+\S/.test(item.text)) return [item];
  const [left, right] = splitAtEdges(item, [crossed]);
  const isCut = left && right && left.text.length + right.text.length < item.text.trim().length && ENDS.test(left.text);
  return isCut ? [left, ...cutJoined({ ...right, x: crossed }, columns)] : [item];
}

function startsOf(items: readonly PdfItem[]): TextRun["starts"] {
  return items.map(({ x }, i) => {
    const before = items[i - 1];
    return { at: x, gap: before ? x - before.x - before.width : Number.POSITIVE_INFINITY };
  });
}

/** pdfjs joins a number with what begins close beside it. The space between them stays with the number: the two may be one text. */
function cutNumber(item: PdfItem): PdfItem[] {
  const match = /^(\s*\d{1,4}(?:[-.]\d{1,3}){0,3}[.)]?)\s+(?=\S)/.exec(item.text);
  if (!match) return [item];
  const relative = (text: string) => [...text].reduce((sum, character) => sum + relativeWidth(character), 0);
  const rest = item.text.slice(match[0].length);
  const unit = item.height;
  const restWidth = Math.min(relative(rest) * unit, item.width);
  const numberWidth = Math.min(relative(match[1] ?? "") * unit, item.width - restWidth);
  return [
    { ...item, text: match[0].trimStart(), width: Math.max(numberWidth, 1) },
    { ...item, text: rest, x: item.x + item.width - restWidth, width: restWidth },
  ];
}

function cutAtGaps(line: readonly PdfItem[]): PdfItem[][] {
  const runs: PdfItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of line.toSorted((a, b) => a.x - b.x)) {
    const run = runs.at(-1);
    if (run && item.x - end <= item.height * 0.9 && !isNumberBefore(run, item)) run.push(item);
    else runs.push([item]);
    end = item.x + item.width;
  }
  return runs;
}

/** A number at the beginning of a line is a cell of its own wherever something stands apart from it. */
function isNumberBefore(run: readonly PdfItem[], item: PdfItem): boolean {
  const [first, second] = run;
  if (!first || second || !/^\d{1,4}(?:[-.]\d{1,3}){0,3}[.)]?$/.test(first.text.trim())) return false;
  return item.x - (first.x + first.width) > item.height * 0.45;
}

/** The runs of one height. */
export function groupByLine(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.page - b.page || a.y - b.y || a.left - b.left)) {
    const first = lines.at(-1)?.[0];
    if (first && first.page === run.page && run.y - first.y <= first.height * 0.5) lines.at(-1)?.push(run);
    else lines.push([run]);
  }
  return lines;
}

/**
 * Where the columns of a table without lines begin: places at which many runs begin in lines with several of them. [] where there are
 * fewer than two: the text is no table.
 */
export function findColumnStarts(lines: readonly TextRun[][]): number[] {
  const several = lines.filter((line) => line.length >= 2);
  const afterNumbers = findAfterNumbers(several);
  const starts = several.flatMap((line) => [...line.map(({ left }) => left), ...afterNumber(line, afterNumbers)]);
  starts.sort((a, b) => a - b);
  const clusters: number[][] = [];
  for (const start of starts) {
    const cluster = clusters.at(-1);
    if (cluster && start - (cluster.at(-1) ?? start) <= 2) cluster.push(start);
    else clusters.push([start]);
  }
  const enough = Math.max(3, several.length * 0.04);
  const columns = clusters.filter((cluster) => cluster.length >= Math.max(enough, countCrossing(several, cluster)));
  // Places close together are one column, unless lines have something at both: a narrow column of numbers.
  const apart = columns
    .filter((cluster, i) => {
      const before = columns[i - 1];
      if (!before || (cluster[0] ?? 0) - (before[0] ?? 0) > 12) return true;
      return (
        several.filter((line) => [before, cluster].every((at) => beginsAt(line, at, afterNumbers))).length >= enough
      );
    })
    .map((cluster) => cluster[0] ?? 0);
  // Long texts in one narrow column leave few lines with several; all of their lines begin where columns do.
  const least = standIn(lines, apart) ? 0.1 : 0.25;
  return apart.length >= 2 && several.length >= Math.max(4, lines.length * least) ? apart : [];
}

const LEAST_STANDING = 0.9;

/** Whether nearly all lines begin where one of three columns or more does, and most of them not in the first. */
function standIn(lines: readonly TextRun[][], columns: readonly number[]): boolean {
  if (columns.length < 3) return false;
  const places = lines.map(([first]) => columns.findIndex((column) => Math.abs((first?.left ?? 0) - column) <= 2));
  const standing = places.filter((place) => place >= 0).length;
  return standing >= LEAST_STANDING * lines.length && places.filter((place) => place > 0).length * 2 > lines.length;
}

function beginsAt(line: readonly TextRun[], cluster: readonly number[], afterNumbers: boolean): boolean {
  const starts = [...line.map(({ left }) => left), ...afterNumber(line, afterNumbers)];
  return starts.some((start) => start >= (cluster[0] ?? 0) && start <= (cluster.at(-1) ?? 0));
}

/**
 * How many texts run over a place without a gap there, on the pages on which texts begin at it: where they are many more than those,
 * no column begins.
 */
function countCrossing(lines: readonly TextRun[][], cluster: readonly number[]): number {
  const [first = 0, last = first] = [cluster[0], cluster.at(-1)];
  const isIn = (at: number) => at >= first - 2 && at <= last + 2;
  const pages = new Set(lines.flat().flatMap(({ left, page }) => (isIn(left) ? [page] : [])));
  const crosses = ({ left, right, starts }: TextRun) =>
    left < first - CROSSED && right > last + CROSSED && !starts.some(({ at }) => isIn(at));
  return lines.filter((line) => pages.has(line[0]?.page ?? 0) && line.some(crosses)).length;
}

/** Where the text after a number begins that opens a line; such a number may be a column too narrow to leave a gap. */
function afterNumber([first]: readonly TextRun[], counts: boolean): number[] {
  const second = first?.starts[1]?.at;
  return counts && first && second !== undefined && /^\d/.test(first.text) ? [second] : [];
}

/** Whether half of the lines or more open with a number right before a text. */
function findAfterNumbers(lines: readonly TextRun[][]): boolean {
  return lines.filter((line) => afterNumber(line, true).length > 0).length >= lines.length * 0.5;
}
