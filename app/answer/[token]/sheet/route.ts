import { readForm } from "#api/read-body.ts";
import { exportAnswerSheet, uploadAnswers } from "#lib/usecases/inquiries/answer-by-link.ts";
import { act } from "../../../act.ts";
import { download } from "../../../download.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { answerLink } from "../../answer-link.ts";

type Context = { params: Promise<{ token: string }> };

const MOST_BYTES = 20 * 1024 * 1024;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The questions as a file, with what was typed in it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return answerLink(request.headers, {
    open: () => act("exportAnswerSheet", exportAnswerSheet, { token }),
    reply: (file) => download({ ...file, mediaType: XLSX }),
  });
}

/** Fills in the answers of a file (field `file`): `{ count }`. 422: nothing can be made of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await readForm(request, MOST_BYTES);
  const file = form === "bad" || form === "too-large" ? null : form.get("file");
  if (!(file instanceof File)) return new Response(null, { status: form === "too-large" ? 413 : 400 });
  const { token } = await params;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return answerLink(request.headers, {
    open: () => act("uploadAnswers", uploadAnswers, { token, name: file.name, bytes }),
    reply: (count) => (count === "unread" ? new Response(null, { status: 422 }) : Response.json({ count })),
  });
}
