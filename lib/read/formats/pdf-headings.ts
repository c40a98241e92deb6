import { NUMBER } from "./pdf-bands.ts";
import type { PdfPage } from "./pdf-page.ts";
import { groupByLine, makeRuns, type TextRun } from "./pdf-runs.ts";

const SAME_LEFT = 4;
const LEAST_HEADINGS = 5;
const INDENT = 4;

/**
 * "1.1   Is data encrypted?" with nothing right of it, above paragraphs that begin where the number does, or set off a little but not
 * where the question's text begins: numbered headings, and no column of numbers.
 */
export function asksInHeadings(pages: readonly PdfPage[]): boolean {
  const lines = groupByLine(pages.flatMap((page) => makeRuns(page.items, page.number)));
  const isNumbered = ([first, second]: readonly TextRun[]) => first && second && NUMBER.test(first.text);
  const numbered = lines.filter(isNumbered);
  const pairs = numbered.filter(({ length }) => length === 2);
  const [left, textLeft] = [middleLeft(pairs, 0), middleLeft(pairs, 1)];
  const others = lines.filter((line) => !isNumbered(line));
  const answered = lines.filter(
    (line, index) => line.length === 2 && isNumbered(line) && lines[index + 1] && !isNumbered(lines[index + 1] ?? []),
  );
  const isBelow = ({ left: start, height }: TextRun) =>
    Math.abs(start - left) <= SAME_LEFT || (start - left <= height * INDENT && Math.abs(start - textLeft) > SAME_LEFT);
  const below = others.filter(({ length, 0: first }) => length === 1 && first && isBelow(first));
  return (
    pairs.length >= LEAST_HEADINGS &&
    pairs.length > numbered.length * 0.7 &&
    answered.length > pairs.length * 0.7 &&
    below.length > others.length * 0.7
  );
}

/** Where most of the lines' texts at one place begin. */
function middleLeft(lines: readonly TextRun[][], at: number): number {
  const lefts = lines.map((line) => line[at]?.left ?? 0).sort((a, b) => a - b);
  return lefts[Math.floor(lefts.length / 2)] ?? 0;
}
