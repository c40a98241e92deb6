import { type Layout, layoutSchema } from "#lib/domain/source-row.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** The layout that a person confirmed for a form of this fingerprint; null when nobody did. */
export async function findLayoutProfile(database: Database, fingerprint: string): Promise<Layout | null> {
  const profile = await database.reader.layoutProfile.findUnique({ where: { fingerprint } });
  return profile ? fromJson(layoutSchema, profile.layout) : null;
}
