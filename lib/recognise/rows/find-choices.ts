import type { ColumnRole } from "#lib/domain/source-row.ts";
import { cellAt, type GridRow, textAt } from "../sheet-grid.ts";
import type { ColumnStats } from "../tables/column-stats.ts";
import { seeCell } from "../tables/content-cues.ts";
import { readHeading } from "../tables/read-heading.ts";
import type { TableForm } from "../tables/table-form.ts";

const CHOICE_ROLES = ["choice-yes", "choice-no", "choice-na", "choice-partial"] as const;
const UNTICKED = /^(?:[☐□-]|false)$/i;
// Check boxes of spreadsheets on the web are saved as what they stand for.
const TRUTH = /^(?:true|false)$/i;

function choiceOf(form: TableForm, column: number): ColumnRole | null {
  const label = form.labels.get(column)?.parts.at(-1);
  if (label === undefined) return null;
  const heading = readHeading(label);
  if (heading.coverage < 0.8) return null;
  return CHOICE_ROLES.find((role) => (heading.scores[role] ?? 0) >= 3) ?? null;
}

/** A cell that is ticked: ○, x, レ, ☑. An empty box is not. */
export function isTicked(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== "" && !UNTICKED.test(trimmed);
}

/**
 * Columns headed はい / いいえ / 該当なし with a mark in one of them. Empty where there are none: it takes a yes and a
 * no, and cells that hold marks and seldom two in a row.
 */
export function findChoices(
  form: TableForm,
  stats: readonly ColumnStats[],
  rows: readonly GridRow[],
): Map<number, ColumnRole> {
  const found = new Map<number, ColumnRole>();
  for (const column of stats) {
    const role = choiceOf(form, column.column);
    if (role && (column.filled === 0 || column.mark >= 0.6 || isBoxes(rows, column.column) || isSeldom(rows, column)))
      found.set(column.column, role);
  }
  const roles = new Set(found.values());
  if (!roles.has("choice-yes") || !roles.has("choice-no")) return new Map();
  const known = [...found.keys()];
  for (const column of stats) {
    const isTickable = isAmong(form, known, column.column) && (column.mark >= 0.6 || isBoxes(rows, column.column));
    // "Evidence attached": ticked beside an answer, and none.
    if (isTickable && !areTickedTwice(rows, [...known, column.column], column.column))
      found.set(column.column, "choice-partial");
  }
  return areTickedTwice(rows, [...found.keys()]) ? new Map() : found;
}

const MOST_TWICE = 0.2;

/** Whether many of the rows that are ticked (in `column`, where given) are ticked more than once. */
function areTickedTwice(rows: readonly GridRow[], columns: readonly number[], column?: number): boolean {
  const ticked = rows
    .map((row) => columns.filter((each) => isTicked(textAt(row, each))))
    .filter((ticks) => (column === undefined ? ticks.length > 0 : ticks.includes(column)));
  return ticked.filter(({ length }) => length > 1).length > MOST_TWICE * ticked.length;
}

/** A column in nobody's vocabulary ("mostly", 一部適) between those that are known, and under the heading that reaches over them if there is one. */
function isAmong(form: TableForm, choices: readonly number[], column: number): boolean {
  if (choices.includes(column) || column < Math.min(...choices) || column > Math.max(...choices)) return false;
  const above = (at: number) => form.labels.get(at)?.parts.slice(0, -1).join("/");
  return form.labels.get(column)?.own === true && choices.every((choice) => above(choice) === above(column));
}

/** A column for what hardly ever applies: a mark, and beside questions nothing else; words may stand far below the table. */
function isSeldom(rows: readonly GridRow[], { column, mark }: ColumnStats): boolean {
  const words = rows.filter((row) => {
    const text = textAt(row, column);
    return text !== "" && !seeCell(text).mark && row.cells.some((cell) => cell.text.length >= 8);
  });
  return mark > 0 && words.length === 0;
}

function isBoxes(rows: readonly GridRow[], column: number): boolean {
  const texts = rows.flatMap((row) => cellAt(row, column)?.text.trim() ?? []);
  return texts.every((text) => UNTICKED.test(text) || TRUTH.test(text) || seeCell(text).mark);
}
