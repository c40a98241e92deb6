import { currentHelper } from "#lib/usecases/placement/current-helper.ts";
import { suggestPlacements } from "#lib/usecases/placement/suggest-placements.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";

type Context = { params: Promise<{ key: string }> };

const STATUS = {
  "cross-site": 403,
  "no-such-review": 404,
  "helper-off": 404,
  "helper-failed": 502,
  "helper-slow": 504,
};

/** Asks the helper outside, if there is one, where the review's doubtful rows belong: `{ suggested, asked }`. Stores nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const helper = currentHelper();
  if (!helper) return refuse("helper-off");
  const asked = await act("suggestPlacements", suggestPlacements, { reviewKey: (await params).key, helper });
  return asked.ok ? Response.json(asked.value) : refuse(asked.code, asked.detail);
}

function refuse(code: keyof typeof STATUS, detail = ""): Response {
  return Response.json({ code, detail }, { status: STATUS[code] });
}
