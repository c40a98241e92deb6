import { openReviewEvidence } from "#lib/usecases/comparison/open-evidence.ts";
import { act } from "../../../../../act.ts";
import { download } from "../../../../../download.ts";

type Context = { params: Promise<{ key: string; id: string }> };

/** A document that a vendor attached, to save; never shown in place. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { key, id } = await params;
  const file = await act("openReviewEvidence", openReviewEvidence, { reviewKey: key, id });
  if (!file) return new Response(null, { status: 404 });
  return download({ fileName: file.name, mediaType: "application/octet-stream", bytes: file.bytes });
}
