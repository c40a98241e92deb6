import type { Database } from "#lib/db/open-database.ts";
import { findCounts } from "#lib/db/reads/find-counts.ts";
import { forgetCount, giveBack, takeWithin } from "#lib/db/writes/count-within.ts";

const WINDOW_MILLISECONDS = 10 * 60 * 1000;

/** How many may be tried in vain within ten minutes, of one account, address or whatever is counted. */
export type MissLimit = {
  /** No other limit has this name. */
  name: string;
  most: number;
  /** Whether one that was right makes up for those in vain before it. */
  forgives?: boolean;
};

/** A limit, and whose tries are counted against it. */
export type Counter = readonly [limit: MissLimit, ...whose: string[]];

const countedOf = ([{ name }, ...whose]: Counter) => [name, ...whose] as const;

/** Whether too many of one of these were tried in vain already, by whichever server. Nothing is counted. */
export async function isOver(database: Database, counters: readonly Counter[]): Promise<boolean> {
  const counts = await findCounts(database, { counted: counters.map(countedOf), now: new Date() });
  return counters.some(([{ most }], at) => (counts[at] ?? 0) >= most);
}

/**
 * Counts a try as one in vain before it is made, for many at the same moment are many, on one server or on several; null: there were too many, and
 * this one must not be made. `wasRight` takes the count back.
 */
export async function beginTry(
  database: Database,
  counters: readonly Counter[],
): Promise<{ wasRight: () => Promise<void> } | null> {
  // Who is refused again and again writes nothing.
  if (await isOver(database, counters)) return null;
  const counted: { counter: Counter; until: Date }[] = [];
  const takeBack = async (isRight: boolean) => {
    for (const { counter, until } of counted) {
      if (isRight && counter[0].forgives) await forgetCount(database, countedOf(counter));
      else await giveBack(database, { counted: countedOf(counter), until });
    }
  };
  for (const counter of counters) {
    const now = new Date();
    const until = new Date(now.getTime() + WINDOW_MILLISECONDS);
    const wish = { counted: countedOf(counter), most: counter[0].most, wanted: 1, until, now };
    const { taken, until: ends } = await takeWithin(database, wish);
    if (taken === 0) {
      await takeBack(false);
      return null;
    }
    counted.push({ counter, until: ends });
  }
  return { wasRight: () => takeBack(true) };
}
