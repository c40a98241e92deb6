import type { Verdict } from "#lib/domain/verdict.ts";
import type { JudgedDesk } from "./judged-desk.ts";

/** Why a verdict was not stored; a sentence for each under `judging.verdict.failure`. */
const failures = [
  "network",
  "bad-request",
  "cross-site",
  "no-such-profile",
  "no-such-cell",
  "two-judge",
  "no-reason",
] as const;
export type VerdictFailure = (typeof failures)[number] | "internal";

export type VerdictOrder = {
  profileId: string;
  item: string;
  sheetId: string;
  /** Null: what was said before is taken back. */
  verdict: Verdict | null;
  /** What the person saw said before. */
  seen: Verdict | null;
};

/** "changed": somebody else said `theirs` meanwhile; nothing was stored. */
export type VerdictOutcome =
  | { kind: "stored"; desk: JudgedDesk }
  | { kind: "changed"; desk: JudgedDesk; theirs: Verdict | null }
  | { kind: "failed"; failure: VerdictFailure };

/** Sends a verdict to the server; what the comparison comes to after it, or why it was not stored. */
export async function postVerdict(reviewKey: string, order: VerdictOrder): Promise<VerdictOutcome> {
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/verdicts`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(order),
    });
    if (response.ok) {
      const { desk, changed } = (await response.json()) as {
        desk: JudgedDesk;
        changed: { theirs: Verdict | null } | null;
      };
      return changed ? { kind: "changed", desk, theirs: changed.theirs } : { kind: "stored", desk };
    }
    const refusal = (await response.json().catch(() => null)) as { code?: unknown } | null;
    return { kind: "failed", failure: failures.find((code) => code === refusal?.code) ?? "internal" };
  } catch {
    return { kind: "failed", failure: "network" };
  }
}
