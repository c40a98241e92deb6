import { opinionSchema, type PlacedVerdict } from "#lib/domain/verdict.ts";
import type { Database } from "../open-database.ts";

type StoredVerdict = { item: string; checksheetId: string; opinion: string; reason: string; basis: string };

const ORDER = [{ item: "asc" }, { checksheetId: "asc" }] as const;

function toPlaced({ item, checksheetId, opinion, reason, basis }: StoredVerdict): PlacedVerdict {
  return { item, sheetId: checksheetId, reason, basis, opinion: opinionSchema.parse(opinion) };
}

/** What people said under one requirement profile, or at one item and sheet of it. */
export async function listVerdicts(
  database: Database,
  { profileId, at }: { profileId: string; at?: { item: string; sheetId: string } },
): Promise<PlacedVerdict[]> {
  const stored = await database.reader.verdict.findMany({
    where: { profileId, ...(at && { item: at.item, checksheetId: at.sheetId }) },
    orderBy: [...ORDER],
  });
  return stored.map(toPlaced);
}

/** What people said under all requirement profiles of a review, by profile id, in one query. */
export async function listReviewVerdicts(
  database: Database,
  reviewId: string,
): Promise<ReadonlyMap<string, PlacedVerdict[]>> {
  const stored = await database.reader.verdict.findMany({ where: { profile: { reviewId } }, orderBy: [...ORDER] });
  const byProfile = Map.groupBy(stored, ({ profileId }) => profileId);
  return new Map([...byProfile].map(([profileId, own]) => [profileId, own.map(toPlaced)]));
}
