import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listAnswerTexts } from "#lib/db/reads/list-answer-texts.ts";

/** The whole verbatim answers of some sheets of a review, by row id; sheets that it does not have give none. */
export async function openAnswers(
  { reviewKey, sheetIds }: { reviewKey: string; sheetIds: string[] },
  given?: Database,
): Promise<Record<string, string>> {
  return listAnswerTexts(given ?? (await currentDatabase()), { reviewKey, checksheetIds: sheetIds });
}
