import { z } from "zod";
import { readSettings } from "#lib/env.ts";
import { makeAnswerLink, revokeAnswerLink } from "#lib/usecases/inquiries/answer-links.ts";
import { act } from "../../../../../act.ts";
import { isSameOrigin } from "../../../../../is-same-origin.ts";

type Context = { params: Promise<{ key: string; id: string }> };

const orderSchema = z.object({ days: z.number().int().min(1).max(180), to: z.string().max(300).optional() });
const HEADERS = { "cache-control": "no-store" };

/** Makes a link for answers in place of the one before: `{ address }`, told this once; `{ sentTo }` where it goes to the vendor by mail. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const order = orderSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return new Response(null, { status: 400 });
  const { key, id } = await params;
  const { days, to } = order.data;
  const made = await act("makeAnswerLink", makeAnswerLink, { reviewKey: key, id, days, to });
  if (!made.ok) return Response.json({ code: made.code }, { status: made.code === "missing" ? 409 : 400 });
  if (to !== undefined) return Response.json({ sentTo: to.trim() }, { headers: HEADERS });
  return Response.json({ address: linkAddress(made.token, request) }, { headers: HEADERS });
}

/** Under the address of the door for vendors, where there is one; else under the one that the page has. */
function linkAddress(token: string, request: Request): string {
  const settings = readSettings(process.env);
  const base = settings.ok ? settings.value.ANSWERS_URL : undefined;
  const host = request.headers.get("host") ?? new URL(request.url).host;
  return new URL(`/answer/${token}`, base ?? request.headers.get("origin") ?? `http://${host}`).href;
}

/** Takes the link away. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const { key, id } = await params;
  return new Response(null, {
    status: (await act("revokeAnswerLink", revokeAnswerLink, { reviewKey: key, id })) ? 204 : 409,
  });
}
