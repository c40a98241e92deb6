import { createHash } from "node:crypto";
import { z } from "zod";

/** What an entry of the log says. */
export const auditContentSchema = z.object({
  seq: z.number().int().positive(),
  /** ISO time. */
  at: z.string(),
  who: z.looseObject({ kind: z.string() }),
  act: z.string(),
  reviewKey: z.string().nullable(),
  asked: z.unknown(),
  outcome: z.unknown(),
});
export type AuditContent = z.infer<typeof auditContentSchema>;

/** An entry as it is stored: `content` is the text that the hash is over. */
export type AuditEntry = { seq: number; content: string; hash: string };

/** The last entry's number and hash; before the first one 0 and "". */
export type AuditHead = { seq: number; hash: string };

/** The entry that follows. */
export function sealEntry(head: AuditHead, said: Omit<AuditContent, "seq">): AuditEntry {
  const seq = head.seq + 1;
  const content = JSON.stringify({ seq, ...said });
  return { seq, content, hash: hashEntry(head.hash, content) };
}

/** SHA-256 over the hash before, a line break, and the content; hexadecimal. */
function hashEntry(before: string, content: string): string {
  return createHash("sha256").update(`${before}\n${content}`).digest("hex");
}

/**
 * Follows the chain through the entries that come after `head`, in order. Returns the head after them, or the number of the first
 * entry that is missing, changed or out of its place.
 */
export function followChain(
  head: AuditHead,
  entries: readonly AuditEntry[],
): { ok: true; head: AuditHead } | { ok: false; brokenAt: number } {
  let { seq, hash } = head;
  for (const entry of entries) {
    seq += 1;
    if (entry.seq !== seq || statedSeq(entry.content) !== seq || entry.hash !== hashEntry(hash, entry.content)) {
      return { ok: false, brokenAt: seq };
    }
    hash = entry.hash;
  }
  return { ok: true, head: { seq, hash } };
}

function statedSeq(content: string): number | null {
  try {
    return auditContentSchema.parse(JSON.parse(content)).seq;
  } catch {
    return null;
  }
}
