import { handInAnswers } from "#lib/usecases/inquiries/answer-by-link.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { answerLink } from "../../answer-link.ts";

type Context = { params: Promise<{ token: string }> };

/** Hands in what was typed: `{ questions }`, the ids of those that were handed in. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const { token } = await params;
  return answerLink(request.headers, {
    open: () => act("handInAnswers", handInAnswers, { token }),
    reply: (questions) => Response.json({ questions }),
  });
}
