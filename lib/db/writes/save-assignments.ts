import type { Assignment } from "#lib/domain/assignment.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";

/** Who judges it until when; null: nobody is named. */
type Share = Pick<Assignment, "personId" | "dueOn"> | null;

type Assigning = {
  reviewId: string;
  /** "": all services. */
  serviceId: string;
  share: Share;
  /** By item: what the person saw. */
  seen: ReadonlyMap<string, Share>;
  now: Date;
};

/**
 * Names who judges these items. Never in place of what the person did not see: `changed` are the items that somebody
 * else gave to another meanwhile, which stay so. A fixed number of statements, however many items there are.
 */
export async function saveAssignments(database: Database, order: Assigning): Promise<{ changed: string[] }> {
  const { reviewId, serviceId, share, seen, now } = order;
  return changeDatabase(database, async ({ tables, by }) => {
    await holdReview(tables, reviewId);
    const where = { reviewId, serviceId, item: { in: [...seen.keys()] } };
    const stored = new Map((await tables.assignment.findMany({ where })).map((one) => [one.item, one]));
    const changed = [...seen.keys()].filter((item) => {
      const theirs = stored.get(item) ?? null;
      return !isSame(theirs, seen.get(item) ?? null) && !isSame(theirs, share);
    });
    const items = [...seen.keys()].filter((item) => !changed.includes(item));
    await tables.assignment.deleteMany({ where: { ...where, item: { in: items } } });
    const data =
      share && items.map((item) => ({ reviewId, item, serviceId, ...share, assignedAt: now, assignedBy: by }));
    if (data && data.length > 0) await tables.assignment.createMany({ data });
    const before = items.map((item) => [item, stored.get(item)?.personId ?? null]);
    return { changed, before };
  });
}

/** Of two who assign at once, the second sees what the first did. Changes nothing: a comparison that is kept stays good. */
async function holdReview(tables: Transaction["tables"], reviewId: string): Promise<void> {
  await tables.review.update({ where: { id: reviewId }, data: { id: reviewId } });
}

function isSame(a: Share, b: Share): boolean {
  return a?.personId === b?.personId && (a?.dueOn ?? null) === (b?.dueOn ?? null);
}
