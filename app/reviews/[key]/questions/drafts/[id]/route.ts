import { draftOrderSchema } from "#lib/domain/inquiry.ts";
import { saveDraft } from "#lib/usecases/inquiries/change-inquiry.ts";
import { act } from "../../../../../act.ts";
import { isSameOrigin } from "../../../../../is-same-origin.ts";

type Context = { params: Promise<{ key: string; id: string }> };

/** Stores a draft as a person changed it: `{ revision }`. 409: it is not what they saw; nothing was stored. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const order = draftOrderSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return new Response(null, { status: 400 });
  const { key, id } = await params;
  const saved = await act("saveDraft", saveDraft, { reviewKey: key, id, order: order.data });
  return saved.ok ? Response.json({ revision: saved.value.revision }) : new Response(null, { status: 409 });
}
