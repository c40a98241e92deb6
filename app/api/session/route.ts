import { z } from "zod";
import { readForm } from "#api/read-body.ts";
import { signIn } from "#lib/usecases/accounts/sign-in.ts";
import { act } from "../../act.ts";
import { isSameOrigin } from "../../is-same-origin.ts";
import { localPath } from "../../local-path.ts";
import { seeOther } from "../../see-other.ts";

const formSchema = z.object({ email: z.string().max(255), password: z.string().max(256) });

/**
 * Signs in (fields `email`, `password`, `back`) and goes to where the person wanted to be, or to where the code of their second factor is asked for.
 * Works without scripts.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await readForm(request, 0);
  if (typeof form === "string") return new Response(null, { status: form === "too-large" ? 413 : 400 });
  const back = localPath(form.get("back"));
  const given = formSchema.safeParse(Object.fromEntries(form));
  const signed = given.success
    ? await act("signIn", signIn, { ...given.data, headers: request.headers })
    : ({ ok: false, code: "wrong" } as const);
  if (!signed.ok) return seeOther(`/sign-in?${new URLSearchParams({ news: signed.code, back })}`);
  const isDone = signed.kind === "session";
  return seeOther(isDone ? back : `/sign-in/code?${new URLSearchParams({ back })}`, signed.cookies);
}
