import type { Database } from "../open-database.ts";

/** The verbatim answers of the question rows of some sheets of a review, by row id. One query. */
export async function listAnswerTexts(
  database: Database,
  { reviewKey, checksheetIds }: { reviewKey: string; checksheetIds: string[] },
): Promise<Record<string, string>> {
  const rows = await database.reader.sourceRow.findMany({
    where: {
      bucket: "question",
      checksheet: { id: { in: checksheetIds }, reviews: { some: { review: { key: reviewKey } } } },
    },
    select: { id: true, answer: true },
  });
  return Object.fromEntries(rows.map(({ id, answer }) => [id, answer]));
}
