import { searchGrid } from "#lib/usecases/comparison/open-grid.ts";
import { act } from "../../../act.ts";

type Context = { params: Promise<{ key: string }> };

const MOST_CHARACTERS = 200;

/** The items whose rows hold every word of `?q=`, whole answers included: `{ items }`; null where there is no word. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const search = new URL(request.url).searchParams.get("q") ?? "";
  if (search.length > MOST_CHARACTERS) return new Response(null, { status: 400 });
  const items = await act("searchGrid", searchGrid, { reviewKey: (await params).key, search });
  return Response.json({ items }, { headers: { "cache-control": "no-store" } });
}
