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

/** The services of all sheets that stand in a review, by sheet id. */
export async function listSheetServices(database: Database, reviewId: string): Promise<Record<string, string>> {
  const entries = await database.reader.reviewChecksheet.findMany({
    where: { reviewId },
    select: { checksheetId: true, checksheet: { select: { serviceId: true } } },
  });
  return Object.fromEntries(entries.map(({ checksheetId, checksheet }) => [checksheetId, checksheet.serviceId]));
}
