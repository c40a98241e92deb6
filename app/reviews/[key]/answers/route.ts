import { openAnswers } from "#lib/usecases/comparison/open-answers.ts";
import { act } from "../../../act.ts";

type Context = { params: Promise<{ key: string }> };

const MOST_SHEETS = 50;

/** The whole verbatim answers of some sheets, by row id: `?sheets=ID.ID`. Stored rows never change. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const sheetIds = (new URL(request.url).searchParams.get("sheets") ?? "").split(".").filter(Boolean);
  if (sheetIds.length === 0 || sheetIds.length > MOST_SHEETS) return new Response(null, { status: 400 });
  const answers = await act("openAnswers", openAnswers, { reviewKey: (await params).key, sheetIds });
  return Response.json(answers, { headers: { "cache-control": "private, max-age=600" } });
}
