import type { ComparisonDesk } from "../comparison-desk.ts";

/** Why a decision was not stored; a sentence for each under `comparison.place.failure`. */
const failures = ["network", "bad-request", "cross-site", "no-such-review", "no-such-row", "no-such-item"] as const;
export type DecisionFailure = (typeof failures)[number] | "internal";

/** Item keys; none: no such item; null: nothing is decided. */
export type Said = readonly string[] | null;

/** What a person says about a row, and what they saw decided before. */
export type DecisionOrder = { rowId: string; items: Said; seen: Said };

/** "changed": somebody else decided meanwhile that `theirs` counts; nothing was stored. */
export type DecisionOutcome =
  | { kind: "stored"; desk: ComparisonDesk }
  | { kind: "changed"; desk: ComparisonDesk; theirs: Said }
  | { kind: "failed"; failure: DecisionFailure };

type Answer = { desk: ComparisonDesk; changed: readonly { items: Said }[] };

/** Sends a decision to the server; what the comparison is after it, or why it was not stored. */
export async function postDecision(reviewKey: string, { rowId, items, seen }: DecisionOrder): Promise<DecisionOutcome> {
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/placements`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ decisions: { [rowId]: { items, seen } } }),
    });
    if (response.ok) {
      const { desk, changed } = (await response.json()) as Answer;
      const [first] = changed;
      return first ? { kind: "changed", desk, theirs: first.items } : { kind: "stored", desk };
    }
    const refusal = (await response.json().catch(() => null)) as { code?: unknown } | null;
    return { kind: "failed", failure: failures.find((code) => code === refusal?.code) ?? "internal" };
  } catch {
    return { kind: "failed", failure: "network" };
  }
}
