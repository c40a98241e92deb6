import { z } from "zod";
import { readForm } from "#api/read-body.ts";
import { enterHouse } from "#lib/usecases/accounts/enter-house.ts";
import { act } from "../../act.ts";
import { isSameOrigin } from "../../is-same-origin.ts";

const text = z.string().max(300).catch("");
const formSchema = z.object({
  token: z.string().max(100).catch(""),
  name: text,
  email: text,
  password: z.string().max(2000).catch(""),
});

/** Uses a one-time link up (fields `token`, `name`, `email`, `password`), and goes to where one signs in; or back, saying what is wrong. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await readForm(request, 0);
  if (typeof form === "string") return new Response(null, { status: form === "too-large" ? 413 : 400 });
  const given = formSchema.parse(Object.fromEntries(form));
  const entered = await act("enterHouse", enterHouse, given);
  const { token, name, email } = given;
  const location = entered.ok
    ? `/sign-in?${new URLSearchParams({ news: "entered", email: entered.email })}`
    : `/enter/${encodeURIComponent(token)}?${new URLSearchParams({ fault: entered.code, name, email })}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
