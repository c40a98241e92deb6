import type { Share } from "#lib/domain/assignment.ts";
import type { ReviewWork } from "#lib/domain/review-work.ts";

/** Null: nobody is named for this service alone. */
export type ShareOrder = { serviceId: string; item: string; share: Share; seen: Share };

/** Why a share was not stored; a sentence for each under `work.cell`. */
const failures = ["same-person", "not-said", "cannot-judge"] as const;
export type ShareFailure = (typeof failures)[number] | "failed";

/** `changed`: somebody named another meanwhile, who stays. */
export async function postShare(
  reviewKey: string,
  order: ShareOrder,
): Promise<{ changed: boolean; work: ReviewWork } | { failure: ShareFailure }> {
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/work/shares`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(order),
    });
    if (response.ok) return (await response.json()) as { changed: boolean; work: ReviewWork };
    const refusal = (await response.json().catch(() => null)) as { code?: unknown } | null;
    return { failure: failures.find((code) => code === refusal?.code) ?? "failed" };
  } catch {
    return { failure: "failed" };
  }
}
