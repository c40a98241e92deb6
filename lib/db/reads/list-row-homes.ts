import type { Database } from "../open-database.ts";

/** The checksheet of each of these rows, by row id: only question rows of sheets that stand in the review. */
export async function listRowHomes(
  database: Database,
  { reviewId, rowIds }: { reviewId: string; rowIds: string[] },
): Promise<Map<string, string>> {
  const rows = await database.reader.sourceRow.findMany({
    where: { id: { in: rowIds }, bucket: "question", checksheet: { reviews: { some: { reviewId } } } },
    select: { id: true, checksheetId: true },
  });
  return new Map(rows.map(({ id, checksheetId }) => [id, checksheetId]));
}
