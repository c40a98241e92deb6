import { settleConditions } from "#lib/compare/settle-conditions.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { StoredReview } from "#lib/db/reads/find-review.ts";
import { listPlacedRows, type PlacedRow } from "#lib/db/reads/list-placed-rows.ts";
import { listPlanChoices } from "#lib/db/reads/list-plan-choices.ts";
import type { ReviewSheet } from "#lib/db/reads/list-review-sheets.ts";
import type { SheetAnswers } from "#lib/domain/comparison.ts";
import { decidePlacements } from "../placement/decide-placements.ts";
import { flagStale } from "./flag-stale.ts";
import { toItemAnswers } from "./to-item-answers.ts";

type Reading = {
  review: StoredReview;
  sheets: readonly ReviewSheet[];
  now: Date;
  /** Only the rows that stand at this item; "": at none. */
  item?: string;
};

export type ReadSheets = {
  /** As they were read, in the order given, with the flags of the day. */
  read: SheetAnswers[];
  /** The same as `compareAnswers` takes them: what the buyer said of plans, options and regions is settled. */
  compared: SheetAnswers[];
  /** The question rows with what was computed for them and what a person decided, each by itself. */
  placed: PlacedRow[];
  /** The same rows by sheet, standing where people's decisions put them. */
  rowsOf: ReadonlyMap<string, PlacedRow[]>;
};

/** Reads sheets of a review as far as a comparison takes them. The number of queries is fixed. */
export async function readSheets(database: Database, { review, sheets, now, item }: Reading): Promise<ReadSheets> {
  const { template, templateId } = review;
  const checksheetIds = sheets.map(({ id }) => id);
  const of = { checksheetIds, templateId, templateKey: template.key };
  const placed = await listPlacedRows(database, item === undefined ? of : { ...of, item });
  const items = new Set(template.items.map(({ key }) => key));
  const rows = placed.map((row) => ({
    ...row,
    placements: decidePlacements(row, { decided: row.decided ?? undefined, items }),
  }));
  const rowsOf = Map.groupBy(rows, ({ checksheetId }) => checksheetId);
  const asRead = sheets.map(({ vendor, service, language, disclosedOn, fileName, sha256, ...sheet }) => ({
    ...{ id: sheet.id, vendor, service, language, disclosedOn, fileName, sha256 },
    answers: (rowsOf.get(sheet.id) ?? []).flatMap(answersOfRow),
  }));
  const read = flagStale({ template, sheets: asRead, now });
  const choices = await listPlanChoices(database, review.id);
  return { read, compared: settleConditions(read, choices), placed, rowsOf };
}

function answersOfRow({ id, checksheetId, row, placements, interpretations }: PlacedRow) {
  return toItemAnswers({ rowId: id, documentId: checksheetId, row, placements, interpretations });
}
