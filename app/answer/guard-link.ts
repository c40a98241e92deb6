import { makeMissLimit } from "#lib/accounts/miss-limit.ts";

const limit = makeMissLimit({ most: 30 });

const addressOf = (headers: Headers) => headers.get("x-forwarded-for") ?? "";

/** Whether the address that asks has tried too many links that open nothing. */
export function isOver(headers: Headers): boolean {
  return limit.isOver(addressOf(headers));
}

/** "over": this address has tried too many links that open nothing. "missing": this one opens nothing. */
export async function guardLink<Value>(
  headers: Headers,
  open: () => Promise<Value | null>,
): Promise<{ ok: true; value: Value } | { ok: false; code: "over" | "missing" }> {
  const address = addressOf(headers);
  if (limit.isOver(address)) return { ok: false, code: "over" };
  const value = await open();
  if (value !== null) return { ok: true, value };
  limit.miss(address);
  return { ok: false, code: "missing" };
}

const HEADERS = { "cache-control": "no-store", "referrer-policy": "no-referrer" };

/** What a link's own addresses answer: JSON, never kept anywhere. */
export async function answerLink<Value>(
  headers: Headers,
  { open, reply }: { open: () => Promise<Value | null>; reply: (value: Value) => Response },
): Promise<Response> {
  const opened = await guardLink(headers, open);
  if (!opened.ok) return new Response(null, { status: opened.code === "over" ? 429 : 404, headers: HEADERS });
  const response = reply(opened.value);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}
