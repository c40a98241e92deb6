import { dropEvidence, openEvidence } from "#lib/usecases/inquiries/answer-by-link.ts";
import { act } from "../../../../act.ts";
import { download } from "../../../../download.ts";
import { isSameOrigin } from "../../../../is-same-origin.ts";
import { answerLink } from "../../../answer-link.ts";

type Context = { params: Promise<{ token: string; id: string }> };

/** An attached document, to save. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, id } = await params;
  return answerLink(request.headers, {
    open: () => act("openEvidence", openEvidence, { token, id }),
    reply: ({ name, bytes }) => download({ fileName: name, mediaType: "application/octet-stream", bytes }),
  });
}

/** Takes an attached document back. 409: it stays, as its question is handed in. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const { token, id } = await params;
  return answerLink(request.headers, {
    open: () => act("dropEvidence", dropEvidence, { token, id }),
    reply: (gone) => new Response(null, { status: gone ? 204 : 409 }),
  });
}
