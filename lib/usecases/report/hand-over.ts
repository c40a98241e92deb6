import { setImmediate } from "node:timers/promises";
import type { FileContent } from "#lib/report/write-report.ts";

/** Bytes worth sending (none yet, where the writing only goes on), and how much of the whole has been written, from 0 to 1. */
export type HandedOver = { bytes: Uint8Array; share: number };

const CHUNK = 1 << 16;
// Others who ask the same process wait no longer than this for their turn. Milliseconds.
const TURN = 20;

/**
 * A file in chunks, each written when it is asked for: who stops asking stops the writing, and no more than a chunk is
 * ever held. Between chunks everybody else has a turn.
 */
export async function* handOver({ pieces, rows }: FileContent): AsyncGenerator<HandedOver, void> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let done = 0;
  let since = performance.now();
  for (const piece of pieces) {
    done += 1;
    if (piece.length > 0) waiting.push(piece);
    length += piece.length;
    if (length < CHUNK && performance.now() - since < TURN) continue;
    yield { bytes: Buffer.concat(waiting), share: Math.min(1, done / Math.max(1, rows)) };
    waiting = [];
    length = 0;
    await setImmediate();
    since = performance.now();
  }
  yield { bytes: Buffer.concat(waiting), share: 1 };
}
