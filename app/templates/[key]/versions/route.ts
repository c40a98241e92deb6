import { z } from "zod";
import { templateSchema } from "#lib/domain/template.ts";
import { saveTemplateVersion } from "#lib/usecases/templates/save-template.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";

type Context = { params: Promise<{ key: string }> };

/** Room for thousands of items. */
const MOST_BYTES = 8 * 1024 * 1024;

const orderSchema = z.object({ template: templateSchema, basedOn: z.number().int().min(0) });

const STATUS = {
  "bad-request": 400,
  "cross-site": 403,
  newer: 409,
  wrong: 422,
  "too-long": 422,
  "wrong-key": 422,
} as const;

/** Stores the next version of an item list. Refusals as `{ code, detail }`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return refuse("bad-request");
  const order = orderSchema.safeParse(await request.json().catch(() => null));
  if (!order.success || order.data.template.key !== (await params).key) return refuse("bad-request");
  const saved = await act("saveTemplateVersion", saveTemplateVersion, order.data);
  return saved.ok ? Response.json(saved.value) : refuse(saved.code, saved.detail);
}

function refuse(code: keyof typeof STATUS, detail = ""): Response {
  return Response.json({ code, detail }, { status: STATUS[code] });
}
