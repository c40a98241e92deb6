import type { GridRow } from "../sheet-grid.ts";
import { seeCell } from "../tables/content-cues.ts";

const LEAST_SET_OFF = 5;
const LEAST_SHARE = 0.9;
const LEAST_SAID = 0.3;
const LEAST_INSET = 0.4;
const FIRST_WORD = /^[^\s:：,、。.(（]{1,12}/;

const textOf = (row: GridRow | undefined): string => row?.cells[0]?.text.trim() ?? "";
const isInset = (row: GridRow | undefined): boolean => row?.cells.length === 1 && row.cells[0]?.inset === true;

/** Rows at the left edge with a row set off right below each, as a list of terms prints; empty where there are few. */
export function findAboveInset(rows: readonly GridRow[]): number[] {
  const above = rows.flatMap((row, index) => (!isInset(row) && isInset(rows[index + 1]) ? [index] : []));
  return above.length >= LEAST_SET_OFF ? above : [];
}

/**
 * Whether of the given rows nearly all have a row set off right below, and enough of those say yes or no as their first word: whatever the
 * rows are, the others answer them. A text whose chapters have their paragraphs set off has no such words.
 */
export function areAnsweredInset(rows: readonly GridRow[], asked: readonly number[]): boolean {
  const answers = asked.flatMap((index) => (isInset(rows[index + 1]) ? textOf(rows[index + 1]) : []));
  const said = answers.filter((text) => seeCell(FIRST_WORD.exec(text)?.[0] ?? "").yesNo).length;
  return (
    answers.length >= LEAST_SET_OFF &&
    answers.length >= LEAST_SHARE * asked.length &&
    said >= LEAST_SAID * answers.length
  );
}

/** Whether so many rows are set off that answers stand right of their questions. */
export function areMostlyInset(rows: readonly GridRow[]): boolean {
  return rows.filter(isInset).length >= Math.max(LEAST_SET_OFF, LEAST_INSET * rows.length);
}
