import { gunzipSync } from "node:zlib";
import type { Database } from "../open-database.ts";

/** The JSON text of a signed record and the SHA-256 under which it was stored; null when there is none of that number. */
export async function findSnapshot(
  database: Database,
  { reviewId, number }: { reviewId: string; number: number },
): Promise<{ sha256: string; text: string } | null> {
  const stored = await database.reader.snapshot.findUnique({ where: { reviewId_number: { reviewId, number } } });
  return stored && { sha256: stored.sha256, text: gunzipSync(stored.record).toString("utf8") };
}
