import { type Counted, limitId } from "../limit-id.ts";
import type { Database } from "../open-database.ts";

/** How much of each was taken in its window, in their order. */
export async function findCounts(
  database: Database,
  { counted, now }: { counted: readonly Counted[]; now: Date },
): Promise<number[]> {
  const ids = counted.map(limitId);
  const rows = await database.reader.limitCount.findMany({ where: { id: { in: ids }, until: { gt: now } } });
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return ids.map((id) => counts.get(id) ?? 0);
}
