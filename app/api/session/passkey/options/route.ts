import { askForPasskey } from "#lib/usecases/accounts/sign-in-by-passkey.ts";
import { act } from "../../../../act.ts";
import { isSameOrigin } from "../../../../is-same-origin.ts";

/** What a browser needs to ask its person for a passkey; 404 where there are none. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const options = await act("askForPasskey", askForPasskey);
  return options
    ? Response.json(options, { headers: { "cache-control": "no-store" } })
    : new Response(null, { status: 404 });
}
