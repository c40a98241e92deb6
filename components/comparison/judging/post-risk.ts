import type { RiskOrder } from "#lib/domain/accepted-risk.ts";
import type { JudgedDesk } from "./judged-desk.ts";

/** Why it was not stored; a sentence for each under `judging.risk.failure`. */
const failures = ["bad-request", "no-such-profile", "no-such-cell", "no-gap", "over"] as const;
export type RiskFailure = (typeof failures)[number] | "internal";

type Place = {
  profileId: string;
  item: string;
  sheetId: string /** The revision that was seen; 0: there was none. */;
  seen: number;
};
export type RiskDeed = Place & ({ do: "propose"; order: RiskOrder } | { do: "approve" } | { do: "withdraw" });

/** Sends what is said of a borne risk to the server. `changed`: somebody else did something meanwhile; nothing was stored. */
export async function postRisk(
  reviewKey: string,
  deed: RiskDeed,
): Promise<{ desk: JudgedDesk; changed: boolean } | { failure: RiskFailure }> {
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/risks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(deed),
    });
    if (response.ok) return (await response.json()) as { desk: JudgedDesk; changed: boolean };
    const refusal = (await response.json().catch(() => null)) as { code?: unknown } | null;
    return { failure: failures.find((code) => code === refusal?.code) ?? "internal" };
  } catch {
    return { failure: "internal" };
  }
}
