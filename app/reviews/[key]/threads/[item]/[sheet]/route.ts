import { z } from "zod";
import { commentTextSchema } from "#lib/domain/thread.ts";
import {
  type Discussed,
  openThread,
  removeComment,
  rewriteComment,
  settleDiscussion,
  writeComment,
} from "#lib/usecases/work/discuss-cell.ts";
import { openWork } from "#lib/usecases/work/open-work.ts";
import { act } from "../../../../../act.ts";
import { isSameOrigin } from "../../../../../is-same-origin.ts";

type Context = { params: Promise<{ key: string; item: string; sheet: string }> };

const id = z.string().min(1).max(80);
const orderSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("write"), text: commentTextSchema }),
  z.object({ do: z.literal("rewrite"), id, text: commentTextSchema, seen: z.string().max(8000) }),
  z.object({ do: z.literal("remove"), id }),
  z.object({ do: z.literal("settle"), settled: z.boolean(), lastSeen: id }),
]);

const STATUS = { "no-such-cell": 404, "no-such-comment": 409, "not-yours": 403, changed: 409 } as const;

async function nameOf({ params }: Context) {
  const { key, item, sheet } = await params;
  return { reviewKey: key, item, sheetId: sheet };
}

/** What is talked over about a cell. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  const thread = await act("openThread", openThread, await nameOf(context));
  if (!thread) return new Response(null, { status: 404 });
  return Response.json({ thread }, { headers: { "cache-control": "no-store" } });
}

/** Writes, rewrites or takes back a comment, or settles the thread: `{ thread, work }` as they are then. Refusals as `{ code, thread? }`. */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return Response.json({ code: "cross-site" }, { status: 403 });
  const order = orderSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return Response.json({ code: "bad-request" }, { status: 400 });
  const name = await nameOf(context);
  const done = await carryOut(name, order.data);
  if (!done.ok) return Response.json(done, { status: STATUS[done.code] });
  const work = await act("openWork", openWork, name.reviewKey);
  return Response.json({ thread: done.thread, work });
}

function carryOut(name: Awaited<ReturnType<typeof nameOf>>, order: z.infer<typeof orderSchema>): Promise<Discussed> {
  switch (order.do) {
    case "write":
      return act("writeComment", writeComment, { ...name, text: order.text });
    case "rewrite":
      return act("rewriteComment", rewriteComment, { ...name, id: order.id, text: order.text, seen: order.seen });
    case "remove":
      return act("removeComment", removeComment, { ...name, id: order.id });
    case "settle":
      return act("settleDiscussion", settleDiscussion, { ...name, settled: order.settled, lastSeen: order.lastSeen });
  }
}
