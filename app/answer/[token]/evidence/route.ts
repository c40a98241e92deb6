import { readForm } from "#api/read-body.ts";
import { attachEvidence, evidenceLimits } from "#lib/usecases/inquiries/answer-by-link.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { answerLink } from "../../answer-link.ts";

type Context = { params: Promise<{ token: string }> };

/** Attaches a document (field `file`) to a question (field `question`). 415: of no kind that is kept; 409: no more are kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await readForm(request, evidenceLimits.bytes);
  if (form === "too-large" || form === "bad") return new Response(null, { status: form === "bad" ? 400 : 413 });
  const [file, questionId] = [form.get("file"), form.get("question")];
  if (!(file instanceof File) || typeof questionId !== "string") return new Response(null, { status: 400 });
  const { token } = await params;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return answerLink(request.headers, {
    open: () => act("attachEvidence", attachEvidence, { token, questionId, name: file.name.slice(0, 255), bytes }),
    reply: (kept) => new Response(null, { status: { kept: 204, kind: 415, "too-many": 409 }[kept] }),
  });
}
