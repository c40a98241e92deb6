import type { NamedView, NewView } from "#lib/domain/named-view.ts";

/** Why a view was not kept; a sentence for each under `comparison.views.failure`. */
const failures = ["network", "name-taken", "too-many", "no-such-review"] as const;
export type ViewFailure = (typeof failures)[number] | "internal";

export type ViewOutcome = { ok: true; views: NamedView[] } | { ok: false; failure: ViewFailure };

/** Has the server keep a view under a name (`NewView`) or forget one (`id`); the views that there are then. */
export async function postView(reviewKey: string, order: NewView | { id: string }): Promise<ViewOutcome> {
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/views`, {
      method: "id" in order ? "DELETE" : "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(order),
    });
    if (response.ok) return { ok: true, views: ((await response.json()) as { views: NamedView[] }).views };
    const refusal = (await response.json().catch(() => null)) as { code?: unknown } | null;
    return { ok: false, failure: failures.find((code) => code === refusal?.code) ?? "internal" };
  } catch {
    return { ok: false, failure: "network" };
  }
}
