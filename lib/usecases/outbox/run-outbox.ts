import { setTimeout as wait } from "node:timers/promises";
import { currentDatabase } from "#lib/db/current-database.ts";
import { sweepCounts } from "#lib/db/writes/count-within.ts";
import { dropOldDeliveries } from "#lib/db/writes/settle-delivery.ts";
import { deliverDue } from "./deliver-due.ts";
import { remindOfDays } from "./remind-of-days.ts";

const PAUSE_MILLISECONDS = 2_000;
const MINUTE_MILLISECONDS = 60 * 1000;
const HOUR_MILLISECONDS = 60 * MINUTE_MILLISECONDS;
// Whatever is sent from however many addresses: some 20 MB.
const MOST_COUNTS = 100_000;
/** For how long it can be looked up what went out. */
const KEPT_MILLISECONDS = 30 * 24 * HOUR_MILLISECONDS;

/**
 * Sends what waits in the outbox and sweeps away what is over, beside the requests of a server, until it is stopped. Any number of servers do so on one database. What goes wrong is said
 * and tried again: a database that is away for a while ends nothing.
 */
export function runOutbox(onError: (error: unknown) => void): { stop: () => Promise<void> } {
  const stopped = new AbortController();
  const ended = live(stopped.signal, onError);
  return {
    /** What is being sent ends first; a try takes 25 seconds at the most. */
    stop: () => {
      stopped.abort();
      return ended;
    },
  };
}

async function live(stopped: AbortSignal, onError: (error: unknown) => void): Promise<void> {
  let sweptAt = 0;
  let tidiedAt = 0;
  while (!stopped.aborted) {
    try {
      const database = await currentDatabase();
      if (Date.now() - sweptAt >= MINUTE_MILLISECONDS) {
        sweptAt = Date.now();
        await sweepCounts(database, { now: new Date(sweptAt), most: MOST_COUNTS });
      }
      if (Date.now() - tidiedAt >= HOUR_MILLISECONDS) {
        tidiedAt = Date.now();
        await dropOldDeliveries(database, { before: new Date(tidiedAt - KEPT_MILLISECONDS) });
        await remindOfDays(database, new Date());
      }
      if ((await deliverDue(database, { now: new Date(), onError })) === 0) await pause(PAUSE_MILLISECONDS, stopped);
    } catch (error) {
      onError(error);
      await pause(10 * PAUSE_MILLISECONDS, stopped);
    }
  }
}

/** Ends early, and well, where it is stopped. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
