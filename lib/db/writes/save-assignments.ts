import type { Assignment, Share } from "#lib/domain/assignment.ts";
import { isSameShare } from "#lib/domain/assignment.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { holdReview } from "./hold-review.ts";
import { turnBlind } from "./turn-blind.ts";

type Assigning = {
  reviewId: string;
  /** "": all services. */
  serviceId: string;
  share: Share;
  /** By item: what the person saw. */
  seen: ReadonlyMap<string, Share>;
  now: Date;
};

/** `changed`: items that somebody gave to another meanwhile, which stay so. "not-said": see `turnBlind`; nothing was stored. */
type Assigned = { kind: "assigned"; changed: string[] } | { kind: "not-said" };

/**
 * Names who judges these items. Never in place of what the person did not see. The number of statements does not depend on how many items
 * there are.
 */
export async function saveAssignments(database: Database, order: Assigning): Promise<Assigned> {
  const { reviewId, serviceId, share, seen, now } = order;
  const { acting } = database;
  return changeDatabase(database, async (transaction) => {
    const { tables, by } = transaction;
    await holdReview(tables, reviewId);
    const all = await tables.assignment.findMany({ where: { reviewId, item: { in: [...seen.keys()] } } });
    const stored = new Map(all.filter((one) => one.serviceId === serviceId).map((one) => [one.item, one]));
    const changed = [...seen.keys()].filter((item) => {
      const theirs = stored.get(item) ?? null;
      return !isSameShare(theirs, seen.get(item) ?? null) && !isSameShare(theirs, share);
    });
    const items = [...seen.keys()].filter((item) => !changed.includes(item));
    const others = all.filter((one) => one.serviceId !== serviceId || !items.includes(one.item));
    const named = share ? items.map((item): Assignment => ({ item, serviceId, ...share })) : [];
    const turned = await turnBlind(transaction, { reviewId, items, before: all, after: [...others, ...named], now });
    if (turned.kind === "not-said") return { kind: "not-said" };
    await tables.assignment.deleteMany({ where: { reviewId, serviceId, item: { in: items } } });
    const data = named.map((one) => ({ ...one, reviewId, assignedAt: now, assignedBy: by }));
    if (data.length > 0) await tables.assignment.createMany({ data });
    const before = items.map((item) => [item, stored.get(item)?.personId ?? null, stored.get(item)?.secondId ?? null]);
    const { sealed, opened } = turned;
    if (acting && sealed.length + opened.length > 0) acting.asked = { ...Object(acting.asked), sealed, opened };
    return { kind: "assigned", changed, before };
  });
}
