import { searchRows } from "#lib/compare/search-rows.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { keepGrid, type OpenedGrid } from "./keep-grid.ts";

/**
 * A review's comparison as far as it is seen without opening a cell; null when there is no such review. Kept in memory
 * as long as nothing that it depends on has changed: then one small question to the database is all.
 */
export async function openGrid(
  { reviewKey, now = new Date() }: { reviewKey: string; now?: Date },
  given?: Database,
): Promise<OpenedGrid | null> {
  const database = given ?? (await currentDatabase());
  return (await keepGrid(database, { reviewKey, now }))?.opened ?? null;
}

/** The items whose rows hold every word, whole answers included; null when there is no such review or no word. */
export async function searchGrid(
  { reviewKey, search, now = new Date() }: { reviewKey: string; search: string; now?: Date },
  given?: Database,
): Promise<string[] | null> {
  // Without a word nothing need be made searchable.
  if (searchRows(new Map(), search) === null) return null;
  const database = given ?? (await currentDatabase());
  const texts = (await keepGrid(database, { reviewKey, now, withTexts: true }))?.texts;
  return texts ? searchRows(texts, search) : null;
}
