import type { Database } from "../open-database.ts";

/** The service of a sheet that stands in a review; null: it does not stand there. */
export async function findSheetService(
  database: Database,
  { reviewId, checksheetId }: { reviewId: string; checksheetId: string },
): Promise<string | null> {
  const entry = await database.reader.reviewChecksheet.findUnique({
    where: { reviewId_checksheetId: { reviewId, checksheetId } },
    select: { checksheet: { select: { serviceId: true } } },
  });
  return entry?.checksheet.serviceId ?? null;
}
