import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findEvidence } from "#lib/db/reads/list-evidence.ts";

/** A document that a vendor attached to an answer of this review, as it came; null: there is none. */
export async function openReviewEvidence(
  of: { reviewKey: string; id: string },
  given?: Database,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  return findEvidence(given ?? (await currentDatabase()), of);
}
