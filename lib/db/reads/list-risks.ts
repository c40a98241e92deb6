import type { StoredRisk } from "#lib/domain/accepted-risk.ts";
import type { Database } from "../open-database.ts";

/** The risks that are borne under one profile, approved or not. */
export async function listRisks(database: Database, profileId: string): Promise<StoredRisk[]> {
  const stored = await database.reader.acceptedRisk.findMany({
    where: { profileId },
    orderBy: [{ item: "asc" }, { serviceId: "asc" }],
  });
  return stored.map(({ serviceId, item, owner, reason, until, basis, revision, approvedAt, approverName }) => ({
    ...{ serviceId, item, owner, reason, until, basis, revision },
    approved: approvedAt ? { by: approverName, at: approvedAt.toISOString() } : null,
  }));
}

/** The profiles under which some risk is borne, with their reviews. */
export async function listProfilesWithRisks(
  database: Database,
): Promise<{ profileId: string; reviewKey: string; review: string }[]> {
  const profiles = await database.reader.requirementProfile.findMany({
    where: { risks: { some: {} } },
    orderBy: [{ review: { key: "asc" } }, { id: "asc" }],
    select: { id: true, review: { select: { key: true, title: true } } },
  });
  return profiles.map(({ id, review: { key, title } }) => ({ profileId: id, reviewKey: key, review: title }));
}
