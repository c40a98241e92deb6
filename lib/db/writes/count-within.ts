import { changeDatabase } from "../change-database.ts";
import { type Counted, limitId } from "../limit-id.ts";
import type { Database } from "../open-database.ts";

type Wish = {
  counted: Counted;
  most: number;
  wanted: number;
  /** When a window ends that begins now. */
  until: Date;
  now: Date;
};

/** `left`: what nobody has taken yet. `until`: when the window ends in which it was counted. */
export type Taken = { taken: number; left: number; until: Date };

/**
 * Takes of a limit what is wanted, or what is left of it: whoever asks, and however many at once, all together never get more than `most` in a window.
 * One row and no other in a transaction, so that none waits for another that waits for it.
 */
export async function takeWithin(database: Database, { counted, most, wanted, until, now }: Wish): Promise<Taken> {
  const id = limitId(counted);
  return changeDatabase({ ...database, acting: undefined }, async ({ tables }) => {
    const row = await tables.limitCount.upsert({
      where: { id },
      create: { id, until, count: wanted },
      update: { count: { increment: wanted } },
    });
    const isOver = row.until.getTime() <= now.getTime();
    const before = isOver ? 0 : row.count - wanted;
    const taken = Math.max(0, Math.min(wanted, most - before));
    const stands = { until: isOver ? until : row.until, count: before + taken };
    if (isOver || taken < wanted) await tables.limitCount.update({ where: { id }, data: stands });
    return { taken, left: Math.max(0, most - stands.count), until: stands.until };
  });
}

/** One that was taken counts no more, as long as its window lasts. */
export async function giveBack(
  database: Database,
  { counted, until }: { counted: Counted; until: Date },
): Promise<void> {
  const one = { id: limitId(counted), until, count: { gte: 1 } };
  await changeDatabase({ ...database, acting: undefined }, ({ tables }) =>
    tables.limitCount.updateMany({ where: one, data: { count: { decrement: 1 } } }),
  );
}

/** Nothing of this was taken. */
export async function forgetCount(database: Database, counted: Counted): Promise<void> {
  await changeDatabase({ ...database, acting: undefined }, ({ tables }) =>
    tables.limitCount.deleteMany({ where: { id: limitId(counted) } }),
  );
}

/** Drops the counts whose window is over; of more than `most` also those that end first: the table stays small, whatever is sent. */
export async function sweepCounts(database: Database, { now, most }: { now: Date; most: number }): Promise<void> {
  const beyond = await database.reader.limitCount.findFirst({
    orderBy: { until: "desc" },
    skip: most,
    select: { until: true },
  });
  const upTo = beyond && beyond.until > now ? beyond.until : now;
  await changeDatabase({ ...database, acting: undefined }, ({ tables }) =>
    tables.limitCount.deleteMany({ where: { until: { lte: upTo } } }),
  );
}
