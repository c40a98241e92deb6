import { guardLink } from "#lib/usecases/acting/guard-link.ts";

const HEADERS = { "cache-control": "no-store", "referrer-policy": "no-referrer" };

/** What a link's own addresses answer: JSON, never kept anywhere. */
export async function answerLink<Value>(
  headers: Headers,
  { open, reply }: { open: () => Promise<Value | null>; reply: (value: Value) => Response },
): Promise<Response> {
  const opened = await guardLink({ headers, open });
  if (!opened.ok) return new Response(null, { status: opened.code === "over" ? 429 : 404, headers: HEADERS });
  const response = reply(opened.value);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}
