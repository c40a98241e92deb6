import { looksLikeStatement } from "../rows/row-cues.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { countStated, isStated } from "../stated/count-stated.ts";
import { type ColumnStats, describeColumn, sampleRows } from "./column-stats.ts";
import { isNumbering, seeCell } from "./content-cues.ts";
import { type HeaderSpan, statesSideBySide } from "./find-headers.ts";
import { bestRole, readHeading } from "./read-heading.ts";

// Rows above a table are few; a header further down than this would have been found by its words.
const ROWS_TO_TRY = 40;
const LONGEST_LABEL = 80;
const SHORT_HEADING = 24;

function contrast(text: string, stats: ColumnStats): number {
  const kind = seeCell(text);
  const heading = readHeading(text);
  let points = heading.coverage >= 0.5 ? Math.min(2, bestRole(heading.scores)?.points ?? 0) : 0;
  if (stats.filled < 2) return points;
  if (stats.numbering >= 0.7) points += kind.numbering && heading.scores.number === undefined ? -4 : 2;
  if (stats.yesNo >= 0.6) points += kind.yesNo ? -2 : 1.5;
  if (stats.medianLength > 20) points += text.length >= stats.medianLength * 0.6 ? -1.5 : 1;
  // "What you do today" asks nothing.
  const asks = kind.question && (text.length > SHORT_HEADING || /[?？]$/.test(text));
  if (asks || kind.date || (kind.statement && kind.length > 20)) points -= 2;
  return points;
}

/**
 * The header of a table whose headings are in no vocabulary: the first row of a run of rows with several cells, if it
 * differs from what stands below it. Null: the table begins with data, or there is none.
 */
export function guessHeader(grid: SheetGrid): HeaderSpan | null {
  const { rows } = grid;
  for (let index = countStated(rows); index < Math.min(rows.length - 1, ROWS_TO_TRY); index += 1) {
    const row = rows[index];
    if (!row || row.prose || states(row) || isStated(row) || statesSideBySide(row)) continue;
    const single = row.cells.length === 1;
    if (single && !isLoneHeading(row)) continue;
    const below = rows.slice(index + 1, index + 300).filter((next) => !next.prose && (single || next.cells.length > 1));
    if (below.length < 2 && !single) continue;
    const sample = sampleRows(below);
    const points = weighRow(row, sample, grid);
    if (points === null) continue;
    const wide = row.cells.length >= 0.5 * Math.max(...below.slice(0, 20).map((next) => next.cells.length), 1);
    if (points >= 2 && wide) return { from: index, to: index + 1 };
    // The first row as wide as the table that does not differ is data: there is no header.
    if (wide && row.cells.length > 1 && points < 0) return null;
  }
  return null;
}

/** "Supplier: Tallyfin | Product: Payroll | 3 June 2025": what the sheet is about, side by side. */
const states = ({ cells }: GridRow): boolean =>
  cells.length > 1 && cells.filter(({ text }) => looksLikeStatement(text)).length * 2 >= cells.length;

/** Points for heading the rows below; null for a row that cannot. */
function weighRow(row: GridRow, below: readonly GridRow[], grid: SheetGrid): number | null {
  if (row.cells.some(({ text }) => text.length > LONGEST_LABEL)) return null;
  const bold = standsOut(row, below);
  // "id", "q" and "a" could be numbers: in bold above others they are words.
  if (!bold && row.cells.some(({ text }) => isNumbering(text.trim()))) return null;
  if (answersItself(row)) return -1;
  return row.cells.reduce(
    (sum, cell) => sum + contrast(cell.text, describeColumn(below, cell.column, grid)),
    (lacksNumber(row, below, grid) ? 3 : 0) + (bold ? 2 : 0),
  );
}

/** "Is data encrypted? | Yes" */
function answersItself({ cells }: GridRow): boolean {
  const kinds = cells.map(({ text }) => seeCell(text));
  return kinds.some(({ question }) => question) && kinds.some(({ yesNo, question }) => yesNo && !question);
}

/** Whether the rows below begin with a number, and this one with nothing in its place. */
function lacksNumber(row: GridRow, below: readonly GridRow[], grid: SheetGrid): boolean {
  const column = below[0]?.cells[0]?.column ?? 0;
  if (row.cells.length < 2 || column >= (row.cells[0]?.column ?? 0)) return false;
  const { ownFill, numbering } = describeColumn(below, column, grid);
  return ownFill >= 0.9 && numbering >= 0.9;
}

/** Bold throughout, above rows that are not. */
function standsOut(row: GridRow, below: readonly GridRow[]): boolean {
  const isBold = ({ cells }: GridRow) => cells.every(({ bold }) => bold === true);
  return row.cells.length > 1 && isBold(row) && below.filter(isBold).length <= below.length * 0.2;
}

function isLoneHeading(row: GridRow): boolean {
  const heading = readHeading(row.cells[0]?.text ?? "");
  const best = bestRole(heading.scores);
  return heading.coverage === 1 && best !== null && (best.role === "question" || best.role === "answer");
}
