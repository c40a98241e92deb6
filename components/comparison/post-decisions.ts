import type { ComparisonDesk } from "./comparison-desk.ts";

/** Why a decision was not stored; a sentence for each under `comparison.place.failure`. */
const failures = ["network", "bad-request", "cross-site", "no-such-review", "no-such-row", "no-such-item"] as const;
export type DecisionFailure = (typeof failures)[number] | "internal";

/** Item keys by row id; none: no such item; null: takes back what was decided. */
export type RowDecisions = Readonly<Record<string, readonly string[] | null>>;

/** Sends decisions to the server; what the comparison is after them, or why they were not stored. */
export async function postDecisions(
  reviewKey: string,
  decisions: RowDecisions,
): Promise<{ ok: true; desk: ComparisonDesk } | { ok: false; failure: DecisionFailure }> {
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/placements`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ decisions }),
    });
    if (response.ok) return { ok: true, desk: (await response.json()) as ComparisonDesk };
    const refusal = (await response.json().catch(() => null)) as { code?: unknown } | null;
    return { ok: false, failure: failures.find((code) => code === refusal?.code) ?? "internal" };
  } catch {
    return { ok: false, failure: "network" };
  }
}
