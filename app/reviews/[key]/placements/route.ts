import { z } from "zod";
import { itemKeySchema } from "#lib/domain/template.ts";
import { openGrid } from "#lib/usecases/comparison/open-grid.ts";
import { type ConfirmRefusal, confirmPlacements } from "#lib/usecases/placement/confirm-placements.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { toDesk } from "../to-desk.ts";

type Context = { params: Promise<{ key: string }> };

/** A person decides about a row or a few; more than this is no person. */
const MOST_ROWS = 500;

/** Item keys, none for "no such item", null for no decision. */
const saidSchema = z.array(itemKeySchema).max(50).nullable();

const orderSchema = z.object({
  /** By row id: what is decided, and what the person saw decided before. */
  decisions: z
    .record(z.string().min(1).max(300), z.object({ items: saidSchema, seen: saidSchema }))
    .refine((decisions) => Object.keys(decisions).length > 0 && Object.keys(decisions).length <= MOST_ROWS),
});

const STATUS: Record<ConfirmRefusal["code"] | "bad-request" | "cross-site", number> = {
  "bad-request": 400,
  "cross-site": 403,
  "no-such-review": 404,
  "no-such-row": 404,
  "no-such-item": 422,
};

/**
 * Stores where a person says that rows of this review's sheets belong, and says what the comparison is now: `{ desk,
 * changed }`. `changed`: rows that somebody else decided meanwhile, which were left so. Refusals as `{ code, detail }`.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const order = orderSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return refuse("bad-request");
  const reviewKey = (await params).key;
  const confirmed = await act("confirmPlacements", confirmPlacements, { reviewKey, decisions: order.data.decisions });
  if (!confirmed.ok) return refuse(confirmed.code, confirmed.detail);
  const readAt = new Date();
  const opened = await act("openGrid", openGrid, { reviewKey });
  if (!opened) return refuse("no-such-review", reviewKey);
  return Response.json({ desk: toDesk(opened, { readAt, opening: null }), changed: confirmed.value.changed });
}

function refuse(code: keyof typeof STATUS, detail = ""): Response {
  return Response.json({ code, detail }, { status: STATUS[code] });
}
