import { z } from "zod";
import { readForm } from "#api/read-body.ts";
import { passSecondFactor } from "#lib/usecases/accounts/pass-second-factor.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { localPath } from "../../../local-path.ts";
import { seeOther } from "../../../see-other.ts";

const codeSchema = z.string().max(100).catch("");

/** Signs in with the code that comes after the password (fields `code`, `back`). Works without scripts. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await readForm(request, 0);
  if (typeof form === "string") return new Response(null, { status: form === "too-large" ? 413 : 400 });
  const back = localPath(form.get("back"));
  const secretCode = codeSchema.parse(form.get("code"));
  const passed = await act("passSecondFactor", passSecondFactor, { secretCode, headers: request.headers });
  if (passed.ok) return seeOther(back, passed.cookies);
  const page = passed.code === "gone" ? "/sign-in" : "/sign-in/code";
  return seeOther(`${page}?${new URLSearchParams({ news: passed.code, back })}`);
}
