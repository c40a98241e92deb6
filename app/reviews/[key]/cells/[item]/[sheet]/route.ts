import { openCell } from "#lib/usecases/comparison/open-cell.ts";
import { act } from "../../../../../act.ts";

type Context = { params: Promise<{ key: string; item: string; sheet: string }> };

/** All that is known of one cell, under the requirements of `?profile=` where one is chosen. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, item, sheet } = await params;
  const profileId = new URL(request.url).searchParams.get("profile") ?? undefined;
  const opened = await act("openCell", openCell, { reviewKey: key, item, sheetId: sheet, profileId });
  if (!opened) return new Response(null, { status: 404 });
  return Response.json(opened, { headers: { "cache-control": "no-store" } });
}
