import { z } from "zod";
import { riskOrderSchema } from "#lib/domain/accepted-risk.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import { approveRisk, proposeRisk, withdrawRisk } from "#lib/usecases/decision/accept-risk.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { openJudgedDesk } from "../open-judged-desk.ts";

type Context = { params: Promise<{ key: string }> };

const idSchema = z.string().min(1).max(200);
const place = { profileId: idSchema, item: itemKeySchema, sheetId: idSchema, seen: z.int().min(0) };
const orderSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("propose"), ...place, order: riskOrderSchema }),
  z.object({ do: z.literal("approve"), ...place }),
  z.object({ do: z.literal("withdraw"), ...place }),
]);

const STATUS = {
  ...{ "bad-request": 400, "cross-site": 403, "no-such-profile": 404, "no-such-cell": 404 },
  ...{ "no-gap": 409, over: 422 },
} as const;

/**
 * Says that somebody bears the risk of one answer, approves that, or takes it back: `{ desk, changed }`, what the comparison comes to now.
 * `changed`: somebody else did something meanwhile; nothing was stored. Refusals as `{ code }`.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const order = orderSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return refuse("bad-request");
  const reviewKey = (await params).key;
  const said = await carryOut(reviewKey, order.data);
  if (!said.ok && said.code !== "changed") return refuse(said.code);
  const desk = await openJudgedDesk(reviewKey, order.data.profileId);
  return desk ? Response.json({ desk, changed: !said.ok }) : refuse("no-such-profile");
}

function carryOut(reviewKey: string, given: z.infer<typeof orderSchema>) {
  switch (given.do) {
    case "propose":
      return act("proposeRisk", proposeRisk, { reviewKey, ...given });
    case "approve":
      return act("approveRisk", approveRisk, { reviewKey, ...given });
    case "withdraw":
      return act("withdrawRisk", withdrawRisk, { reviewKey, ...given });
  }
}

function refuse(code: keyof typeof STATUS): Response {
  return Response.json({ code }, { status: STATUS[code] });
}
