import type { DraftOrder } from "#lib/domain/inquiry.ts";

export type DraftFailure = "changed" | "network" | "bad-request";

/** Sends a changed draft to be stored: its new revision, or why not. */
export async function putDraft(
  address: string,
  order: DraftOrder,
): Promise<{ ok: true; revision: number } | { ok: false; code: DraftFailure }> {
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(address, { method: "PUT", headers, body: JSON.stringify(order) });
    if (response.ok) return { ok: true, revision: Number(((await response.json()) as { revision: number }).revision) };
    return { ok: false, code: response.status === 409 ? "changed" : "bad-request" };
  } catch {
    return { ok: false, code: "network" };
  }
}
