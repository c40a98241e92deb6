import { readForm } from "#api/read-body.ts";
import { readLimits } from "#lib/read/limits.ts";
import { receiveReply } from "#lib/usecases/inquiries/receive-reply.ts";
import { act } from "../../../../act.ts";
import { answer, refuse } from "../../../../api/import/answer.ts";
import { isSameOrigin } from "../../../../is-same-origin.ts";

type Context = { params: Promise<{ key: string }> };

/** Keeps a file (field `file`) that answers questions of this review, to be looked at and merged: `{ replyId }`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const form = await readForm(request, readLimits.fileBytes);
  if (form === "too-large") return refuse("file-too-large");
  const file = form === "bad" ? null : form.get("file");
  if (!(file instanceof File)) return refuse("bad-request");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const received = await act("receiveReply", receiveReply, { reviewKey: (await params).key, bytes, name: file.name });
  if (received.ok) return answer(received.value);
  return received.code === "no-such-inquiry" ? refuse("bad-request") : refuse(received.code, received.detail);
}
