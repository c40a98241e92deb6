import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { hasFile } from "#lib/db/reads/has-file.ts";

/** Whether a file with these very bytes (SHA-256, hexadecimal) was imported before, into whichever review or none. */
export async function isOnFile(sha256: string, given?: Database): Promise<boolean> {
  return hasFile(given ?? (await currentDatabase()), sha256);
}
