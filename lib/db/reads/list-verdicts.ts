import { opinionSchema, type PlacedVerdict } from "#lib/domain/verdict.ts";
import type { Database } from "../open-database.ts";

/** What people said under one requirement profile, or at one item and sheet of it. */
export async function listVerdicts(
  database: Database,
  { profileId, at }: { profileId: string; at?: { item: string; sheetId: string } },
): Promise<PlacedVerdict[]> {
  const stored = await database.reader.verdict.findMany({
    where: { profileId, ...(at && { item: at.item, checksheetId: at.sheetId }) },
    orderBy: [{ item: "asc" }, { checksheetId: "asc" }],
  });
  return stored.map(({ item, checksheetId, opinion, reason, basis }) => ({
    ...{ item, sheetId: checksheetId, reason, basis },
    opinion: opinionSchema.parse(opinion),
  }));
}
