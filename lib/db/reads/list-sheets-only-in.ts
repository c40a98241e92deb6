import type { Database } from "../open-database.ts";

/** The sheets that stand in some of these reviews (by key) and in no other: ids. A sheet in no review at all is not among them. One query. */
export async function listSheetsOnlyIn(database: Database, reviewKeys: readonly string[]): Promise<Set<string>> {
  const within = { review: { key: { in: [...reviewKeys] } } };
  const sheets = await database.reader.checksheet.findMany({
    where: { reviews: { some: within, every: within } },
    select: { id: true },
  });
  return new Set(sheets.map(({ id }) => id));
}
