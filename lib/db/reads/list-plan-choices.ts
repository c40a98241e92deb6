import type { Database } from "../open-database.ts";

/** Whether a condition, in folded words, holds for what the buyer buys of a sheet. */
type StoredChoice = { sheetId: string; condition: string; holds: boolean };

/** What the buyer said of the conditions that a review's sheets name. */
export async function listPlanChoices(database: Database, reviewId: string): Promise<StoredChoice[]> {
  const stored = await database.reader.planChoice.findMany({
    where: { reviewId },
    orderBy: [{ checksheetId: "asc" }, { condition: "asc" }],
  });
  return stored.map(({ checksheetId, condition, holds }) => ({ sheetId: checksheetId, condition, holds }));
}
