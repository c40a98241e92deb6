import { z } from "zod";
import { LONGEST_ANSWER } from "#lib/domain/inquiry.ts";
import { saveAnswer } from "#lib/usecases/inquiries/answer-by-link.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { answerLink } from "../../answer-link.ts";

type Context = { params: Promise<{ token: string }> };

const MOST_BYTES = 1024 * 1024;
const typedSchema = z.object({ answer: z.string().max(LONGEST_ANSWER), remarks: z.string().max(LONGEST_ANSWER) });
const orderSchema = z.object({ questionId: z.string().min(1).max(200), said: typedSchema, seen: typedSchema });

/** Keeps what was typed beside one question. 409: somebody typed `theirs` there meanwhile; null: it is handed in. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return new Response(null, { status: 413 });
  const order = orderSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return new Response(null, { status: 400 });
  const { token } = await params;
  return answerLink(request.headers, {
    open: () => act("saveAnswer", saveAnswer, { token, ...order.data }),
    reply: (saved) =>
      saved.kept ? new Response(null, { status: 204 }) : Response.json({ theirs: saved.theirs }, { status: 409 }),
  });
}
