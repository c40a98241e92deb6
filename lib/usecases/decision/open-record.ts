import { createHash } from "node:crypto";
import type { Database } from "#lib/db/open-database.ts";
import { findSnapshot } from "#lib/db/reads/find-snapshot.ts";
import { type ReviewRecord, reviewRecordSchema } from "#lib/domain/review-record.ts";

export type OpenedRecord =
  | { ok: true; record: ReviewRecord; sha256: string; text: string }
  | { ok: false; code: "no-such-record" | "altered" };

/** SHA-256 of a record's JSON text, hexadecimal. */
export function hashRecord(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** A signed record, checked against the hash under which it was signed. "altered": somebody changed it in the database. */
export async function openRecord(
  database: Database,
  place: { reviewId: string; number: number },
): Promise<OpenedRecord> {
  const stored = await findSnapshot(database, place);
  if (!stored) return { ok: false, code: "no-such-record" };
  const { text, sha256 } = stored;
  if (hashRecord(text) !== sha256) return { ok: false, code: "altered" };
  return { ok: true, record: reviewRecordSchema.parse(JSON.parse(text)), sha256, text };
}
