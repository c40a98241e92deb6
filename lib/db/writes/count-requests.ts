import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

/** Adds to what somebody asked in the window that began at `windowAt`; returns how much it was before. A later window begins at 0. */
export async function countRequests(
  database: Database,
  { caller, windowAt, count }: { caller: string; windowAt: Date; count: number },
): Promise<number> {
  return changeDatabase({ ...database, acting: undefined }, async ({ tables }) => {
    const row = await tables.requestCount.upsert({
      where: { caller },
      create: { caller, windowAt, count },
      update: { count: { increment: count } },
    });
    if (row.windowAt.getTime() >= windowAt.getTime()) return row.count - count;
    await tables.requestCount.update({ where: { caller }, data: { windowAt, count } });
    return 0;
  });
}
