import { NUMBER } from "./pdf-bands.ts";
import type { TextRun } from "./pdf-runs.ts";

type Line = readonly TextRun[];

const MOST_LINES = 4;

/**
 * Running heads and feet: lines at the top or the bottom of half of the pages or more (two at the least) that say the same but for their
 * digits, at one height, and stand apart from the text. They belong to no table, wherever its columns stand.
 */
export function findRunningLines(lines: readonly Line[]): Set<Line> {
  const pages = [...Map.groupBy(lines, ([first]) => first?.page).values()];
  const upwards = pages.map((page) => page.toReversed());
  return new Set([...findOutermost(pages), ...findOutermost(upwards)]);
}

/**
 * Which running lines are left out: all but the heads of the first page on which they stand, for nothing else may state the document's title.
 */
export function leaveFirstHeads(lines: Iterable<Line>): Set<Line> {
  const all = [...lines];
  const first = Math.min(...all.flat().map(({ page }) => page));
  const middle = Math.max(...all.flat().map(({ y }) => y)) / 2;
  return new Set(all.filter(([run]) => run && (run.page > first || run.y > middle)));
}

/** Those among the first lines of pages. */
function findOutermost(pages: readonly Line[][]): Line[] {
  const least = Math.max(2, pages.length * 0.5);
  const running: Line[] = [];
  let block: Line[] = [];
  for (let depth = 0; depth < MOST_LINES; depth += 1) {
    const entries = pages.flatMap((page) => {
      const line = page[depth];
      return line && couldRun(line) ? [{ line, inner: page[depth + 1] }] : [];
    });
    const alike = [...Map.groupBy(entries, ({ line }) => placeAndText(line)).values()].flatMap((same) =>
      same.length >= least ? same : [],
    );
    if (alike.length === 0) break;
    block = [...block, ...alike.map(({ line }) => line)];
    if (!alike.every(({ line, inner }) => isApart(line, inner))) continue;
    running.push(...block);
    block = [];
  }
  return running;
}

function isApart([line]: readonly TextRun[], [inner]: readonly TextRun[] = []): boolean {
  return !line || !inner || Math.abs(line.y - inner.y) >= line.height * 2;
}

/** A line that begins with a number and goes on is a row of the table, whatever it says. */
function couldRun(line: readonly TextRun[]): boolean {
  const [first, ...others] = line.toSorted((a, b) => a.left - b.left);
  return first !== undefined && (others.length === 0 || !NUMBER.test(first.text));
}

function placeAndText(line: readonly TextRun[]): string {
  return [Math.round((line[0]?.y ?? 0) / 2), ...line.map(({ text }) => text.replace(/\d+/g, "0"))].join("|");
}
