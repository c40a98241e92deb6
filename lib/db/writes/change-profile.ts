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

/**
 * Stores a review's first profiles in this order, each as made a millisecond after the one before; all or none. None where it has any, made by
 * whoever asked at the same time.
 */
export async function addFirstProfiles(
  database: Database,
  { reviewId, profiles, now }: { reviewId: string; profiles: Pick<NewProfile, "id" | "profile">[]; now: Date },
): Promise<void> {
  const data = profiles.map(({ id, profile }, at) => {
    const createdAt = new Date(now.getTime() + at);
    return { id, reviewId, content: toJson(profile), revision: 1, createdAt, changedAt: createdAt };
  });
  await changeDatabase(database, async ({ tables }) => {
    // Holds the review, so that of two who ask at once the second sees what the first made.
    await tables.review.update({ where: { id: reviewId }, data: { id: reviewId } });
    const count = await tables.requirementProfile.count({ where: { reviewId } });
    if (count === 0) await tables.requirementProfile.createMany({ data });
  });
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
