/** Why requirements were not stored: a sentence for each under `requirements.failure`. */
const codes = [
  "network",
  "bad-request",
  "cross-site",
  "no-such-review",
  "no-such-profile",
  "unreadable",
  "other-list",
  "no-such-item",
  "too-many",
  "newer",
] as const;
export type ProfileFailure = { code: (typeof codes)[number] | "internal"; detail: string };

type Refused = { ok: false; failure: ProfileFailure };

/** Sends new requirements of a review to be stored: their id, or why not. */
export async function postProfile(reviewKey: string, source: object): Promise<{ ok: true; id: string } | Refused> {
  const sent = await sendProfile(`/reviews/${encodeURIComponent(reviewKey)}/profiles`, "POST", source);
  return sent.ok ? { ok: true, id: String((sent.value as { id: string }).id) } : sent;
}

/** Sends a file with requirements of a review to be stored: their id, or why not. */
export async function postProfileFile(reviewKey: string, file: File): Promise<{ ok: true; id: string } | Refused> {
  const form = new FormData();
  form.set("file", file);
  const address = `/reviews/${encodeURIComponent(reviewKey)}/profiles/files`;
  const sent = await send(address, { method: "POST", body: form });
  return sent.ok ? { ok: true, id: String((sent.value as { id: string }).id) } : sent;
}

/** Sends a change of requirements; what the server says, or why nothing was stored. */
export async function sendProfile(
  address: string,
  method: "POST" | "PUT" | "DELETE",
  body: object,
): Promise<{ ok: true; value: unknown } | Refused> {
  return send(address, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

async function send(address: string, order: RequestInit): Promise<{ ok: true; value: unknown } | Refused> {
  try {
    const response = await fetch(address, order);
    if (response.ok) return { ok: true, value: response.status === 204 ? null : await response.json() };
    const refusal = (await response.json().catch(() => null)) as { code?: unknown; detail?: unknown } | null;
    const code = codes.find((known) => known === refusal?.code) ?? "internal";
    return { ok: false, failure: { code, detail: String(refusal?.detail ?? "") } };
  } catch {
    return { ok: false, failure: { code: "network", detail: "" } };
  }
}
