import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listPlacedRows, type PlacedRow } from "#lib/db/reads/list-placed-rows.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { Issue } from "#lib/domain/issue.ts";
import type { Alternative } from "#lib/domain/placement.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { decidePlacements } from "./decide-placements.ts";
import { flagStale } from "./flag-stale.ts";
import { newestSheets } from "./newest-sheets.ts";
import { type RowStanding, rowStandings } from "./row-standing.ts";
import { toItemAnswers } from "./to-item-answers.ts";

/** A question row that stands at no item of the template. */
export type UnplacedRow = {
  rowId: string;
  /** Id of its sheet in the comparison. */
  sheetId: string;
  row: SourceRow;
  alternatives: Alternative[];
  /** A person said that it belongs to no item. */
  decided: boolean;
};

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
  const { id, key, title, template, templateId } = review;
  const sheets = newestSheets(await listReviewSheets(database, id));
  const checksheetIds = sheets.map((sheet) => sheet.id);
  const placed = await listPlacedRows(database, { checksheetIds, templateId, templateKey: template.key });
  const items = new Set(template.items.map((item) => item.key));
  const rows = placed.map((row) => ({
    ...row,
    placements: decidePlacements(row, { decided: row.decided ?? undefined, items }),
  }));
  const rowsOf = Map.groupBy(rows, ({ checksheetId }) => checksheetId);
  const compared = sheets.map(({ vendor, service, language, disclosedOn, fileName, sha256, ...sheet }) => ({
    ...{ id: sheet.id, vendor, service, language, disclosedOn, fileName, sha256 },
    answers: (rowsOf.get(sheet.id) ?? []).flatMap(answersOfRow),
  }));
  return {
    review: { key, title },
    comparison: compareAnswers(template, flagStale({ template, sheets: compared, now })),
    unplaced: sheets.flatMap((sheet) => (rowsOf.get(sheet.id) ?? []).flatMap(asUnplaced)),
    standings: rowStandings(placed),
    issues: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.issues])),
  };
}

function answersOfRow({ id, checksheetId, row, placements, interpretations }: PlacedRow) {
  return toItemAnswers({ rowId: id, documentId: checksheetId, row, placements, interpretations });
}

function asUnplaced({ id, checksheetId, row, placements, alternatives, decided }: PlacedRow): UnplacedRow[] {
  if (placements.length > 0) return [];
  return [{ rowId: id, sheetId: checksheetId, row, alternatives, decided: decided !== null }];
}
