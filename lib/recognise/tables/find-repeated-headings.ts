import type { GridRow } from "../sheet-grid.ts";
import { seeCell } from "./content-cues.ts";
import type { HeaderSpan } from "./find-headers.ts";
import { readHeading } from "./read-heading.ts";

const LONGEST_HEADING = 40;

function couldBeHeadings({ prose, cells }: GridRow): boolean {
  if (prose || cells.length < 2) return false;
  return cells.every(({ text }, index) => {
    const { numbering, date, yesNo, question } = seeCell(text);
    // "No." to the left of all heads the numbers.
    const answers = yesNo && !(index === 0 && readHeading(text).scores.number !== undefined);
    return text.length <= LONGEST_HEADING && !numbering && !date && !answers && !question;
  });
}

/** Headings in no vocabulary that stand over several tables, to the letter the same: rows that nobody fills in twice. */
export function findRepeatedHeadings(rows: readonly GridRow[]): HeaderSpan[] {
  const keyOf = (row: GridRow) => row.cells.map((cell) => `${cell.column} ${cell.text}`).join("\n");
  const counts = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    // A blank row, or the foot of a page, parts tables as text does.
    const isParted = !above || above.prose || above.cells.length === 1 || above.row < row.row - 1;
    const begins = isParted && (rows[index + 1]?.cells.length ?? 0) > 1;
    if (begins && couldBeHeadings(row)) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  }
  const [text, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", 1]);
  if (count < 2) return [];
  // Right below one of them a section may come first.
  return rows.flatMap((row, from) => (row.cells.length > 1 && keyOf(row) === text ? [{ from, to: from + 1 }] : []));
}
