import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { countDeliveries } from "#lib/db/reads/list-deliveries.ts";

/** What stands in the outbox of the house: all its servers see the same. `lateSeconds`: for how long what is due has not been tried; 0 where nothing is. */
export type OutboxMeasure = {
  counts: { via: string; state: string; count: number }[];
  lateSeconds: number;
};

/** What waits in the outbox and what was given up, for who watches over the servers. */
export async function measureOutbox(given?: Database): Promise<OutboxMeasure> {
  const now = new Date();
  const { counts, dueSince } = await countDeliveries(given ?? (await currentDatabase()), now);
  return { counts, lateSeconds: dueSince ? (now.getTime() - dueSince.getTime()) / 1000 : 0 };
}
