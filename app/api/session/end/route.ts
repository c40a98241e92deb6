import { signOut } from "#lib/usecases/accounts/sign-in.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";

/** Signs out. Pages that the browser kept are thrown away with the session. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const cookies = await act("signOut", signOut, { headers: request.headers });
  const headers = new Headers({
    location: "/sign-in?news=out",
    "cache-control": "no-store",
    "clear-site-data": '"cache"',
  });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
