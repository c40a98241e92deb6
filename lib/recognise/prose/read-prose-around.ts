import { foldText } from "#lib/domain/fold-text.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { hasHeadingMark, headingPoints, looksLikeNote } from "../rows/row-cues.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { type Dialogue, readDialogue } from "./read-dialogue.ts";

const LEAST_QUESTIONS = 3;

/** Stretches of text outside the tables of a document, each as the grid's rows from one index to another, last exclusive. */
function findStretches(rows: readonly GridRow[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  rows.forEach((row, index) => {
    const last = stretches.at(-1);
    if (!row.prose) return;
    if (last?.to === index) last.to += 1;
    else stretches.push({ from: index, to: index + 1 });
  });
  return stretches.filter(({ from, to }) => to - from >= LEAST_QUESTIONS && to - from < rows.length);
}

/** Of the last rows before a table, the one that heads it: no answer of the text above. */
function findTableHeading(rows: readonly GridRow[]): number {
  const heads = (row: GridRow | undefined) => {
    const [cell] = row?.cells ?? [];
    if (!cell || looksLikeNote(cell.text)) return false;
    return cell.heading !== undefined || (hasHeadingMark(cell.text) && headingPoints(foldText(cell.text)) >= 2);
  };
  const found = [rows.length - 2, rows.length - 1].find((index) => heads(rows[index]));
  return found ?? rows.length;
}

/**
 * Questions that the text around the tables of a document asks and answers. A text with fewer than three is no part of the
 * questionnaire.
 */
export function readProseAround(grid: SheetGrid): Dialogue[] {
  return findStretches(grid.rows).flatMap(({ from, to }) => {
    const stretch = grid.rows.slice(from, to);
    const rows = to < grid.rows.length ? stretch.slice(0, findTableHeading(stretch)) : stretch;
    const dialogue = readDialogue({ ...grid, rows }, false);
    const asked = dialogue?.rows.filter((row) => row.bucket === "question") ?? [];
    return dialogue && asked.length >= LEAST_QUESTIONS ? dialogue : [];
  });
}

/** The rows of a sheet as its tables have them, with those of the text around them as that text has them. Rows placed by hand stay. */
export function placeProse(placed: PlacedRow[], dialogues: readonly Dialogue[]): PlacedRow[] {
  if (dialogues.length === 0) return placed;
  const own = new Map(dialogues.flatMap((dialogue) => dialogue.placed.map((entry) => [entry.row, entry])));
  let begun = false;
  return placed.map((entry) => {
    const spoken = entry.reason === "layout-override" ? undefined : own.get(entry.row);
    const result = begun ? belowText(spoken ?? entry) : (spoken ?? entry);
    begun ||= result.bucket === "question";
    return result;
  });
}

/** Below the first question a document has no title, and nothing stands above it. */
function belowText(entry: PlacedRow): PlacedRow {
  if (entry.reason === "title") return { ...entry, bucket: "section", reason: "heading-between-tables" };
  return entry.reason === "above-table" ? { ...entry, reason: "between-tables" } : entry;
}

/** Puts the questions that the text asks in the place of its bare rows. */
export function fillProse(rows: SourceRow[], dialogues: readonly Dialogue[]): SourceRow[] {
  if (dialogues.length === 0) return rows;
  const own = new Map(dialogues.flatMap((dialogue) => dialogue.rows.map((row) => [row.gridRow, row])));
  return rows.map((row) => {
    const spoken = own.get(row.gridRow);
    return spoken?.bucket === "question" && row.reason !== "layout-override" ? { ...spoken, path: row.path } : row;
  });
}
