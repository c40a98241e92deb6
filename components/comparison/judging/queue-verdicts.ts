import { isSameVerdict } from "#lib/domain/is-same-verdict.ts";
import type { Opinion, Verdict } from "#lib/domain/verdict.ts";

/** What is said where `seen` stood; undefined: nothing. */
export type Saying = (seen: Verdict | null) => Verdict | null | undefined;

/** `stale`: it rests on something that is no longer so. */
export type Seen = { verdict: Verdict | null; stale: boolean };

type Order = {
  /** One text for each answer and each requirement profile. */
  key: string;
  seen: Seen;
  say: Saying;
  /** Sends it; whether it was stored. */
  send: (verdict: Verdict | null, seen: Verdict | null) => Promise<boolean>;
};

/** "same": there was nothing to send. "behind": what was said just before was not stored, and this was not sent either. */
export type Said = "stored" | "refused" | "same" | "behind";

type Turn = { verdict: Verdict | null; isStored: boolean };

/** An opinion. Null as `reason`: the reason stays. */
export const withOpinion =
  (opinion: Opinion, reason: string | null): Saying =>
  (seen) => ({ opinion, reason: reason?.trim() ?? seen?.reason ?? "" });

/** A reason. The opinion stays; where there is none yet, the reason waits for it. */
export const withReason =
  (reason: string): Saying =>
  (seen) =>
    seen && seen.reason !== reason.trim() ? { opinion: seen.opinion, reason: reason.trim() } : undefined;

/**
 * Verdicts on their way to the server, one after the other: the latest answer is the last one shown. What one said a moment
 * ago is what one has seen, once it is stored: no quick key is lost, and none speaks of what stood before it.
 */
export function queueVerdicts() {
  const waiting = new Map<string, Promise<Turn>>();
  let last: Promise<unknown> = Promise.resolve();
  return async ({ key, seen, say, send }: Order): Promise<Said> => {
    let known = seen;
    for (let before = waiting.get(key); before; before = waiting.get(key)) {
      const { verdict, isStored } = await before;
      if (!isStored) return "behind";
      known = { verdict, stale: false };
    }
    const verdict = say(known.verdict);
    // Judging anew what rests on something that is no longer so says the same once more.
    if (verdict === undefined || (isSameVerdict(verdict, known.verdict) && !known.stale)) return "same";
    const turn = last
      .then(async () => ({ verdict, isStored: await send(verdict, known.verdict) }))
      .finally(() => waiting.delete(key));
    waiting.set(key, turn);
    last = turn;
    return (await turn).isStored ? "stored" : "refused";
  };
}
