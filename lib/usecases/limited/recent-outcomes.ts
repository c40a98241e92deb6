import { createHash } from "node:crypto";

/** A program (its file) and all that its outcome depends on. */
type Given = { program: string; parameters?: readonly string[]; input: Uint8Array };

// A long sheet as understood has a few MB.
const MOST_BYTES = 32 * 1024 * 1024;

const kept = new Map<string, Buffer>();
let bytes = 0;

/** One name for the same work. */
export function nameWork({ program, parameters = [], input }: Given): string {
  const hash = createHash("sha256").update(JSON.stringify([program, ...parameters]));
  return hash.update("\0").update(input).digest("base64");
}

/** What came of this work the last time, as the bytes of its JSON; null where that is not known any more. */
export function recallOutcome(work: string): Buffer | null {
  const outcome = kept.get(work);
  if (!outcome) return null;
  // The longest unused goes first.
  kept.delete(work);
  kept.set(work, outcome);
  return outcome;
}

/**
 * Keeps what came of a work: a person looks at a sheet and then confirms it, and the same bytes come to the same. All
 * together never take more than 32 MiB; one that would take half of them is not kept.
 */
export function keepOutcome(work: string, outcome: Buffer): void {
  if (kept.has(work) || outcome.length * 2 > MOST_BYTES) return;
  kept.set(work, outcome);
  bytes += outcome.length;
  for (const [oldest, { length }] of kept) {
    if (bytes <= MOST_BYTES) return;
    kept.delete(oldest);
    bytes -= length;
  }
}
