import { currentDatabase } from "#lib/db/current-database.ts";
import { sourceRowId } from "#lib/db/derived-row.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import { listSheetRows } from "#lib/db/reads/list-sheet-rows.ts";
import type { Answer } from "#lib/domain/answer.ts";
import type { Alternative, Placement } from "#lib/domain/placement.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { readSheets } from "../derivation/read-sheets.ts";

/** A row of a sheet, and what became of it where it asks something. */
export type SheetRow = SourceRow & {
  id: string;
  /** Where it stands after people's decisions. */
  placements: Placement[];
  alternatives: Alternative[];
  /** Item keys as a person decided; null: nobody decided. */
  decided: string[] | null;
  /** What was read, once for each item; `item` "" where it stands at none. */
  interpretations: { item: string; answer: Answer }[];
};

/** Every row of one sheet of a review, in order; null when there is no such review, or no such sheet in it. */
export async function openSheet(
  { reviewKey, sheetId }: { reviewKey: string; sheetId: string },
  given?: Database,
): Promise<SheetRow[] | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const sheets = review ? await listReviewSheets(database, review.id) : [];
  const sheet = sheets.find(({ id }) => id === sheetId);
  const stored = sheet && (await listSheetRows(database, sheetId));
  if (!review || !sheet || !stored) return null;
  const { rowsOf } = await readSheets(database, { review, sheets: [sheet], now: new Date() });
  const placed = new Map((rowsOf.get(sheetId) ?? []).map((row) => [row.id, row]));
  return stored.rows.map((row, position) => {
    const id = sourceRowId({ checksheetId: sheetId, position });
    const { placements = [], alternatives = [], decided = null, interpretations = [] } = placed.get(id) ?? {};
    return { ...row, id, placements, alternatives, decided, interpretations };
  });
}
