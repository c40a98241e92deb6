import type { RequirementProfile } from "#lib/domain/requirements.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { toJson } from "../stored-text.ts";

type NewProfile = { id: string; reviewId: string; profile: RequirementProfile; now: Date };

/** Stores a new requirement profile of a review. */
export async function addProfile(database: Database, { id, reviewId, profile, now }: NewProfile): Promise<void> {
  const data = { id, reviewId, content: toJson(profile), revision: 1, createdAt: now, changedAt: now };
  await changeDatabase(database, ({ tables }) => tables.requirementProfile.create({ data }));
}

/** `basedOn`: the revision that the person saw. */
type Seen = { id: string; reviewId: string; basedOn: number };

/** Stores a profile in place of the revision that the person saw. False: it is gone, or another one is newer; nothing was stored. */
export async function replaceProfile(
  database: Database,
  { id, reviewId, basedOn, profile, now }: Seen & Pick<NewProfile, "profile" | "now">,
): Promise<boolean> {
  const { count } = await changeDatabase(database, ({ tables }) =>
    tables.requirementProfile.updateMany({
      where: { id, reviewId, revision: basedOn },
      data: { content: toJson(profile), revision: basedOn + 1, changedAt: now },
    }),
  );
  return count > 0;
}

/** Deletes a profile with its verdicts, if it still is as the person saw it; false: it is not. */
export async function deleteProfile(database: Database, { id, reviewId, basedOn }: Seen): Promise<boolean> {
  const { count } = await changeDatabase(database, ({ tables }) =>
    tables.requirementProfile.deleteMany({ where: { id, reviewId, revision: basedOn } }),
  );
  return count > 0;
}
