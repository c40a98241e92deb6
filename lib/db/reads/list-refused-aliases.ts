import type { Database } from "../open-database.ts";

/** The wordings that people do not want among the aliases of a template's items. */
export async function listRefusedAliases(
  database: Database,
  templateKey: string,
): Promise<{ item: string; wording: string }[]> {
  return database.reader.refusedAlias.findMany({
    where: { templateKey },
    select: { item: true, wording: true },
    orderBy: [{ refusedAt: "desc" }, { id: "asc" }],
  });
}
