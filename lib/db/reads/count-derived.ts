import type { Database } from "../open-database.ts";

/** How many derived sheets there are under each item list, all versions together; by the list's key. */
export async function countDerived(database: Database): Promise<Map<string, number>> {
  const versions = await database.reader.template.findMany({
    select: { key: true, _count: { select: { derived: true } } },
  });
  const counts = new Map<string, number>();
  for (const { key, _count } of versions) counts.set(key, (counts.get(key) ?? 0) + _count.derived);
  return counts;
}
