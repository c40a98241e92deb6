import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { takeWithin } from "#lib/db/writes/count-within.ts";
import { readSettings } from "#lib/env.ts";

const WINDOW_MILLISECONDS = 60_000;
// So many are counted in the database at once: it is written to once for several requests, and instances together never grant too many.
const LEAST_SHARE = 20;

export type Grant = {
  isGranted: boolean;
  limit: number;
  /** As far as this instance knows. */
  remaining: number;
  /** Seconds until the next window. */
  reset: number;
};

type Share = {
  windowAt: number;
  /** Of what was taken. */
  left: number;
  /** Not taken yet, as far as is known. */
  beyond: number;
  /** Under way: whoever asks meanwhile waits for it, so that requests that come together take no more than they use. */
  taking: Promise<void> | null;
};

// By database, for several may be open in one process; and what was not used up in a window is worth nothing in the next.
const shares = new WeakMap<Database["reader"], Map<string, Share>>();

/** Counts a request of somebody's program against what they may ask in a minute, over all instances (API_REQUESTS_PER_MINUTE). */
export async function grantRequest(
  { caller, now = Date.now() }: { caller: string; now?: number },
  given?: Database,
): Promise<Grant> {
  const database = given ?? (await currentDatabase());
  const settings = readSettings(process.env);
  const limit = settings.ok ? settings.value.API_REQUESTS_PER_MINUTE : 0;
  const windowAt = now - (now % WINDOW_MILLISECONDS);
  const own = shares.get(database.reader) ?? new Map<string, Share>();
  shares.set(database.reader, own);
  for (const [name, { windowAt: begun }] of own) if (begun !== windowAt) own.delete(name);
  const share = own.get(caller) ?? { windowAt, left: 0, beyond: limit, taking: null };
  own.set(caller, share);
  while (share.left === 0 && share.beyond > 0) {
    share.taking ??= takeShare(database, { caller, share, limit }).finally(() => {
      share.taking = null;
    });
    await share.taking;
  }
  const isGranted = share.left > 0;
  if (isGranted) share.left -= 1;
  const reset = Math.ceil((windowAt + WINDOW_MILLISECONDS - now) / 1000);
  return { isGranted, limit, remaining: share.left + share.beyond, reset };
}

async function takeShare(
  database: Database,
  { caller, share, limit }: { caller: string; share: Share; limit: number },
): Promise<void> {
  const count = Math.min(LEAST_SHARE, limit);
  const until = new Date(share.windowAt + WINDOW_MILLISECONDS);
  const wish = { counted: ["requests", caller] as const, most: limit, wanted: count };
  const { taken, left } = await takeWithin(database, { ...wish, until, now: new Date(share.windowAt) });
  share.left += taken;
  share.beyond = left;
}
