import { createHash } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { claimAnswer, keepAnswer } from "#lib/db/writes/keep-answer.ts";

const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;
// Longer than any import takes: who has not answered by then was stopped.
const STALE_MILLISECONDS = 15 * 60 * 1000;

type Answered = { status: number; body: string };

type Asked = {
  /** Who asks, and their key: nobody else's key is the same. */
  caller: string;
  key: string;
  /** All that is asked for; the same key with something else is a mistake. */
  asked: string;
  work: () => Promise<Answered>;
};

/**
 * Does something once for each key, over all instances, and answers the same again for a day. What was refused may be tried again under the same key. "running":
 * the first is not done yet; "other": something else was asked under this key.
 */
export async function answerOnce(
  { caller, key, asked, work }: Asked,
  given?: Database,
): Promise<(Answered & { isReplayed: boolean }) | "running" | "other"> {
  const database = given ?? (await currentDatabase());
  const now = new Date();
  const [id, fingerprint] = [hash(`${caller}\n${key}`), hash(asked)];
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const [keepFrom, staleFrom] = [before(KEPT_MILLISECONDS), before(STALE_MILLISECONDS)];
  const kept = await claimAnswer(database, { id, fingerprint, now, keepFrom, staleFrom });
  if (kept.fingerprint !== fingerprint) return "other";
  if (!kept.isMine) return kept.status === 0 ? "running" : { status: kept.status, body: kept.body, isReplayed: true };
  let answer: Answered | null = null;
  try {
    const done = await work();
    if (done.status < 400) answer = done;
    return { ...done, isReplayed: false };
  } finally {
    await keepAnswer(database, { id, answer });
  }
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
