import { z } from "zod";
import { readView, writeView } from "#components/comparison/view/view-state.ts";
import { newViewSchema } from "#lib/domain/named-view.ts";
import { forgetView, nameView } from "#lib/usecases/comparison/name-views.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";

type Context = { params: Promise<{ key: string }> };
type Outcome = Awaited<ReturnType<typeof nameView>>;
type Code = Extract<Outcome, { ok: false }>["code"] | "bad-request" | "cross-site";

const STATUS: Record<Code, number> = {
  "bad-request": 400,
  "cross-site": 403,
  "no-such-review": 404,
  "name-taken": 409,
  "too-many": 409,
};

/** Keeps a view of this review's comparison under a name: `{ name, query }`; says which there are: `{ views }`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const order = newViewSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return refuse("bad-request");
  const { name, query } = order.data;
  // As the page itself would write it: nothing that it does not understand is kept.
  const view = { name, query: writeView({ ...readView(new URLSearchParams(query)), cell: null }) };
  return answer(await act("nameView", nameView, { reviewKey: (await params).key, view }));
}

/** Forgets a named view: `{ id }`; says which are left: `{ views }`. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const order = z.object({ id: z.string().min(1).max(80) }).safeParse(await request.json().catch(() => null));
  if (!order.success) return refuse("bad-request");
  return answer(await act("forgetView", forgetView, { reviewKey: (await params).key, id: order.data.id }));
}

function answer(outcome: Outcome): Response {
  return outcome.ok ? Response.json({ views: outcome.views }) : refuse(outcome.code);
}

function refuse(code: Code): Response {
  return Response.json({ code }, { status: STATUS[code] });
}
