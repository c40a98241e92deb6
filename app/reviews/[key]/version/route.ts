import { openNews } from "#lib/usecases/work/open-news.ts";
import { act } from "../../../act.ts";

type Context = { params: Promise<{ key: string }> };

/** Whether somebody has done something in the review since the version `?seen=`: `{ version, stamp }`. Pages that are open ask by themselves. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const seen = Number(new URL(request.url).searchParams.get("seen")) || 0;
  const news = await act("openNews", openNews, { reviewKey: (await params).key, seen });
  return Response.json(news, { headers: { "cache-control": "no-store" } });
}
