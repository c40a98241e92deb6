import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import type { ComparedSheet, Comparison, ComparisonRow } from "#lib/domain/comparison.ts";
import { newestSheets } from "#lib/domain/newest-sheets.ts";
import type { Template } from "#lib/domain/template.ts";
import { readSheets } from "../derivation/read-sheets.ts";
import { type RowStanding, rowStandings } from "../placement/row-standing.ts";

export type OpenedItem = {
  review: { key: string; title: string };
  template: Template;
  sheets: ComparedSheet[];
  /** The item's row, with all that was read in its answers. */
  row: ComparisonRow;
  /** The same as a comparison of this item alone. */
  comparison: Comparison;
  /** By row id, of the rows that a person may have something to say about. */
  standings: Record<string, RowStanding>;
};

type Input = {
  reviewKey: string;
  item: string;
  /** Only this sheet: one cell. */
  sheetId?: string;
  now?: Date;
};

/**
 * One item of a review across its newest sheets, or one cell of it, with everything that is known of its answers. Reads
 * the rows that stand there and no others. Null when there is no such review, item or sheet.
 */
export async function openItem(
  { reviewKey, item, sheetId, now = new Date() }: Input,
  given?: Database,
): Promise<OpenedItem | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const asked = review?.template.items.filter(({ key }) => key === item) ?? [];
  if (!review || asked.length === 0) return null;
  const { id, key, title, template } = review;
  const newest = newestSheets(await listReviewSheets(database, id));
  const sheets = sheetId === undefined ? newest : newest.filter((sheet) => sheet.id === sheetId);
  if (sheetId !== undefined && sheets.length === 0) return null;
  const { compared, placed } = await readSheets(database, { review, sheets, now, item });
  // A row may stand at other items as well.
  const here = compared.map((sheet) => ({ ...sheet, answers: sheet.answers.filter((answer) => answer.item === item) }));
  const comparison = compareAnswers({ ...template, items: asked }, here);
  const [row] = comparison.rows;
  if (!row) return null;
  const { sheets: shown } = comparison;
  return { review: { key, title }, template, sheets: shown, row, comparison, standings: rowStandings(placed) };
}
