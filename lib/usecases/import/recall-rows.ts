import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listRememberedRows } from "#lib/db/reads/list-remembered-rows.ts";
import type { RememberedRow } from "#lib/domain/remembered-row.ts";
import type { Layout } from "#lib/domain/source-row.ts";

/** What people decided about rows of documents of this form (as recognised), under the item list of a review. */
export async function recallRows(
  { fingerprint, reviewKey }: Pick<Layout, "fingerprint"> & { reviewKey: string },
  given?: Database,
): Promise<RememberedRow[]> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return [];
  return listRememberedRows(database, { form: fingerprint, templateKey: review.template.key, reviewId: review.id });
}
