import { openJudgedDesk } from "../open-judged-desk.ts";

type Context = { params: Promise<{ key: string }> };

/** What the comparison comes to under the requirements of `?profile=`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const profileId = new URL(request.url).searchParams.get("profile") ?? "";
  const desk = await openJudgedDesk((await params).key, profileId);
  if (!desk) return new Response(null, { status: 404 });
  return Response.json(desk, { headers: { "cache-control": "no-store" } });
}
