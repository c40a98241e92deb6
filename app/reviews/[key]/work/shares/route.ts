import { z } from "zod";
import { itemKeySchema } from "#lib/domain/template.ts";
import { openWork } from "#lib/usecases/work/open-work.ts";
import { shareReview } from "#lib/usecases/work/share-review.ts";
import { act } from "../../../../act.ts";
import { isSameOrigin } from "../../../../is-same-origin.ts";

type Context = { params: Promise<{ key: string }> };

const idSchema = z.string().min(1).max(80);
const shareSchema = z
  .object({ personId: idSchema, secondId: idSchema.nullable(), dueOn: z.iso.date().nullable() })
  .nullable();
const orderSchema = z.object({
  serviceId: idSchema,
  item: itemKeySchema,
  share: shareSchema,
  seen: shareSchema,
});

const STATUS = {
  ...{ "no-such-review": 404, "no-such-cell": 404, "cannot-judge": 409, "same-person": 422, "not-said": 409 },
} as const;

/** Names who judges one service's answer to one item: `{ changed, work }`. `changed`: somebody else named another meanwhile, which was left so. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return Response.json({ code: "cross-site" }, { status: 403 });
  const order = orderSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return Response.json({ code: "bad-request" }, { status: 400 });
  const { serviceId, item, share, seen } = order.data;
  const reviewKey = (await params).key;
  const said = await act("shareReview", shareReview, { reviewKey, serviceId, share, seen: { [item]: seen } });
  if (!said.ok) return Response.json({ code: said.code }, { status: STATUS[said.code] });
  return Response.json({ changed: said.changed.length > 0, work: await act("openWork", openWork, reviewKey) });
}
