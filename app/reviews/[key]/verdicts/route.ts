import { z } from "zod";
import { itemKeySchema } from "#lib/domain/template.ts";
import { verdictSchema } from "#lib/domain/verdict.ts";
import { decideVerdict } from "#lib/usecases/work/decide-verdict.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { openJudgedDesk } from "../open-judged-desk.ts";

type Context = { params: Promise<{ key: string }> };

const idSchema = z.string().min(1).max(200);
const orderSchema = z.object({
  profileId: idSchema,
  item: itemKeySchema,
  sheetId: idSchema,
  verdict: verdictSchema.nullable(),
  /** What the person saw said before. */
  seen: verdictSchema.nullable(),
});

const STATUS = {
  ...{ "bad-request": 400, "cross-site": 403, "no-such-profile": 404, "no-such-cell": 404 },
  ...{ "two-judge": 409, "no-reason": 422 },
} as const;

/**
 * Stores what a person says of one answer, and says what the comparison comes to now: `{ desk, changed }`. `changed`: what
 * somebody else said meanwhile, which was left so. Refusals as `{ code, detail }`.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const order = orderSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return refuse("bad-request");
  const reviewKey = (await params).key;
  const decided = await act("decideVerdict", decideVerdict, { reviewKey, ...order.data });
  if (!decided.ok) return refuse(decided.code, decided.detail);
  const desk = await openJudgedDesk(reviewKey, order.data.profileId);
  return desk ? Response.json({ desk, changed: decided.value.changed }) : refuse("no-such-profile");
}

function refuse(code: keyof typeof STATUS, detail = ""): Response {
  return Response.json({ code, detail }, { status: STATUS[code] });
}
