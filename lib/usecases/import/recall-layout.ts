import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findLayoutProfile } from "#lib/db/reads/find-layout-profile.ts";
import type { Layout } from "#lib/domain/source-row.ts";

/** The profile that a person's corrections left for documents of this form (as recognised); null when nobody corrected any. */
export async function recallLayout({ fingerprint }: Layout, given?: Database): Promise<Layout | null> {
  return findLayoutProfile(given ?? (await currentDatabase()), fingerprint);
}
