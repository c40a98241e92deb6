import type { Database } from "../open-database.ts";

/**
 * A text that is another one whenever a comparison of the review would be: its sheets, their names and dates, what is bought of
 * them, and what
 * was derived from them (each derivation has an id of its own). Null when there is no such review. Cheap to ask.
 */
export async function findReviewStamp(database: Database, key: string): Promise<string | null> {
  const review = await database.reader.review.findUnique({
    where: { key },
    select: {
      id: true,
      title: true,
      templateId: true,
      changedAt: true,
      planChoices: {
        orderBy: [{ checksheetId: "asc" }, { condition: "asc" }],
        select: { checksheetId: true, condition: true, holds: true },
      },
      checksheets: {
        orderBy: [{ position: "asc" }, { addedAt: "asc" }, { checksheetId: "asc" }],
        select: {
          position: true,
          checksheet: {
            select: {
              id: true,
              disclosedOn: true,
              service: { select: { name: true, vendor: { select: { name: true } } } },
              derivations: { orderBy: { id: "asc" }, select: { id: true } },
            },
          },
        },
      },
    },
  });
  return review && JSON.stringify(review);
}
