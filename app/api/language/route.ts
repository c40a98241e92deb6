import { readForm } from "#api/read-body.ts";
import { languageSchema } from "#lib/domain/language.ts";
import { languageCookie } from "#lib/i18n/choose-language.ts";
import { isSameOrigin } from "../../is-same-origin.ts";
import { localPath } from "../../local-path.ts";

/** Keeps the chosen language in a cookie for a year, and goes back to where the person was (works without scripts). */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await readForm(request, 0);
  if (typeof form === "string") return new Response(null, { status: form === "too-large" ? 413 : 400 });
  const language = languageSchema.safeParse(form.get("language"));
  if (!language.success) return new Response(null, { status: 400 });
  return new Response(null, {
    status: 303,
    headers: {
      location: localPath(form.get("back")),
      "set-cookie": `${languageCookie}=${language.data}; Path=/; Max-Age=31536000; SameSite=Lax`,
    },
  });
}
