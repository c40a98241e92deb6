import { NUMBER } from "./pdf-bands.ts";
import type { TextRun } from "./pdf-runs.ts";

const MOST_LINES = 4;

/**
 * Running heads and feet: lines at the top or the bottom of half of the pages or more (two at the least) that say the same but for their
 * digits, at one height. They belong to no table, wherever its columns stand.
 */
export function findRunningLines(lines: readonly TextRun[][]): Set<readonly TextRun[]> {
  const pages = [...Map.groupBy(lines, ([first]) => first?.page).values()];
  const least = Math.max(2, pages.length * 0.5);
  const findFrom = (at: (depth: number) => number): TextRun[][] => {
    const running: TextRun[][] = [];
    for (let depth = 0; depth < MOST_LINES; depth += 1) {
      const outermost = pages.flatMap((page) => [page.at(at(depth)) ?? []]).filter(couldRun);
      const alike = [...Map.groupBy(outermost, placeAndText).values()].filter((same) => same.length >= least);
      if (alike.length === 0) break;
      running.push(...alike.flat());
    }
    return running;
  };
  return new Set([...findFrom((depth) => depth), ...findFrom((depth) => -1 - depth)]);
}

/** A line that begins with a number and goes on is a row of the table, whatever it says. */
function couldRun(line: readonly TextRun[]): boolean {
  const [first, ...others] = line.toSorted((a, b) => a.left - b.left);
  return first !== undefined && (others.length === 0 || !NUMBER.test(first.text));
}

function placeAndText(line: readonly TextRun[]): string {
  return [Math.round((line[0]?.y ?? 0) / 2), ...line.map(({ text }) => text.replace(/\d+/g, "0"))].join("|");
}
