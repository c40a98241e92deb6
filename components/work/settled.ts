import type { Verdict } from "#lib/domain/verdict.ts";

/** What became of a consensus. "changed": somebody else settled it meanwhile, which stays. */
export type Settled = "stored" | "changed" | "failed";

/** `seen`: what was stored as the verdict, though it does not count any more. */
export type SettleOrder = {
  profileId: string;
  item: string;
  sheetId: string;
  verdict: Verdict;
  seen: Verdict | null;
};

export type SettleAction = (order: SettleOrder) => Promise<Settled>;
