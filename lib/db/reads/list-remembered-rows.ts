import type { RememberedRow } from "#lib/domain/remembered-row.ts";
import type { Database } from "../open-database.ts";
import { selectRemembered } from "../select-remembered.ts";

/** What people decided about rows of stored sheets of a form (its layout's fingerprint) under a template, as far as who works on a review may know. */
export async function listRememberedRows(
  database: Database,
  { reviewId, ...of }: { form: string; templateKey: string; reviewId: string | null },
): Promise<RememberedRow[]> {
  return selectRemembered(database.reader, { ...of, asker: { reviewId } });
}
