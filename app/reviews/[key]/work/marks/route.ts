import { openWork } from "#lib/usecases/work/open-work.ts";
import { act } from "../../../../act.ts";

type Context = { params: Promise<{ key: string }> };

/** What people do in the review, as its comparison shows it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const work = await act("openWork", openWork, (await params).key);
  if (!work) return new Response(null, { status: 404 });
  return Response.json(work, { headers: { "cache-control": "no-store" } });
}
