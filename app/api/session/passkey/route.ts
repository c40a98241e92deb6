import { readForm } from "#api/read-body.ts";
import { passkeyAnswerSchema } from "#lib/domain/passkey.ts";
import { signInByPasskey } from "#lib/usecases/accounts/sign-in-by-passkey.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";

/** Signs in with what a browser answered by a passkey (field `answer`, JSON); 401: it is not one of ours. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await readForm(request, 0);
  const answer = passkeyAnswerSchema.safeParse(typeof form === "string" ? null : readJson(form.get("answer")));
  if (!answer.success) return new Response(null, { status: 400 });
  const cookies = await act("signInByPasskey", signInByPasskey, { answer: answer.data, headers: request.headers });
  const headers = new Headers({ "cache-control": "no-store" });
  for (const cookie of cookies ?? []) headers.append("set-cookie", cookie);
  return new Response(null, { status: cookies ? 204 : 401, headers });
}

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(typeof text === "string" ? text : "");
  } catch {
    return null;
  }
}
