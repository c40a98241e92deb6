import type { RememberedRow } from "#lib/domain/remembered-row.ts";
import type { Database } from "../open-database.ts";
import { selectRemembered } from "../select-remembered.ts";

/** What people decided about rows of stored sheets of a form (its layout's fingerprint) under a template. */
export async function listRememberedRows(
  database: Database,
  of: { form: string; templateKey: string },
): Promise<RememberedRow[]> {
  return selectRemembered(database.reader, of);
}
