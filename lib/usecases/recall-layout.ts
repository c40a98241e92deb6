import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findLayoutProfile } from "#lib/db/reads/find-layout-profile.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout } from "#lib/domain/source-row.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";

/** The profile that a person's corrections left for documents of this form; null when nobody corrected any. */
export async function recallLayout(document: SourceDocument, given?: Database): Promise<Layout | null> {
  const { fingerprint } = recogniseRows(document).layout;
  return findLayoutProfile(given ?? (await currentDatabase()), fingerprint);
}
