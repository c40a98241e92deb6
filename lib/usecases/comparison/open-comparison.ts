import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { Issue } from "#lib/domain/issue.ts";
import { newestSheets } from "#lib/domain/newest-sheets.ts";
import { readSheets } from "../derivation/read-sheets.ts";
import { type UnplacedRow, unplacedRows } from "../derivation/unplaced-rows.ts";
import { type RowStanding, rowStandings } from "../placement/row-standing.ts";

export type OpenedComparison = {
  review: { key: string; title: string };
  comparison: Comparison;
  /** Nothing is lost silently: what the comparison does not show. */
  unplaced: UnplacedRow[];
  /** By row id, of the rows that a person may have something to say about. */
  standings: Record<string, RowStanding>;
  /** What reading had to say, by sheet id. */
  issues: Record<string, Issue[]>;
};

/**
 * A review's newest sheets side by side, with the flags that depend on the day of looking; null when there is no such
 * review. The number of queries does not depend on how many sheets or rows there are.
 */
export async function openComparison(
  { reviewKey, now = new Date() }: { reviewKey: string; now?: Date },
  given?: Database,
): Promise<OpenedComparison | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return null;
  const { id, key, title, template } = review;
  const sheets = newestSheets(await listReviewSheets(database, id));
  const { compared, placed, rowsOf } = await readSheets(database, { review, sheets, now });
  return {
    review: { key, title },
    comparison: compareAnswers(template, compared),
    unplaced: unplacedRows(sheets, rowsOf),
    standings: rowStandings(placed),
    issues: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.issues])),
  };
}
