import type { Role } from "#lib/domain/actor.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

type Change = { reviewId: string; personId: string; role: Role | null; now: Date };

/** Makes somebody a member of a review, or gives them another role in it; null: they are none any more. Returns what they were before. */
export async function changeMember(
  database: Database,
  { reviewId, personId, role, now }: Change,
): Promise<{ before: string | null; after: Role | null }> {
  return changeDatabase(database, async ({ tables }) => {
    await tables.review.update({ where: { id: reviewId }, data: { changedAt: now } });
    const where = { reviewId_personId: { reviewId, personId } };
    const before = (await tables.reviewMember.findUnique({ where }))?.role ?? null;
    if (role === null) await tables.reviewMember.deleteMany({ where: { reviewId, personId } });
    else
      await tables.reviewMember.upsert({
        where,
        create: { reviewId, personId, role, addedAt: now },
        update: { role },
      });
    return { before, after: role };
  });
}
