import type { Template } from "#lib/domain/template.ts";

/** Why a version was not stored: a sentence for each under `templates.editor.failure`. */
const codes = ["newer", "wrong", "too-long", "wrong-key", "cross-site", "bad-request", "network"] as const;
export type SaveFailure = { code: (typeof codes)[number] | "internal"; detail: string };

/** Sends an item list to be stored as its next version. */
export async function postVersion(order: {
  template: Template;
  basedOn: number;
}): Promise<{ ok: true } | { ok: false; failure: SaveFailure }> {
  try {
    const response = await fetch(`/templates/${order.template.key}/versions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(order),
    });
    if (response.ok) return { ok: true };
    const refusal = (await response.json().catch(() => null)) as { code?: unknown; detail?: unknown } | null;
    const code = codes.find((known) => known === refusal?.code) ?? "internal";
    return { ok: false, failure: { code, detail: String(refusal?.detail ?? "") } };
  } catch {
    return { ok: false, failure: { code: "network", detail: "" } };
  }
}
