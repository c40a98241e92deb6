import { z } from "zod";
import { chooseLanguage } from "#lib/i18n/choose-language.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { type ProblemCode, problemStatus } from "./problem-status.ts";

/** A refusal as programs read it (RFC 9457). */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    /** What in particular: a limit, an item's key, a place in the file. */
    detail: z.string().optional(),
    /** What is wrong where in the request. */
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });

type More = { detail?: string | undefined; errors?: { path: string; message: string }[]; headers?: HeadersInit };

/** A problem as a response, its title in the language that the request asks for. */
export function problem(request: Request, code: ProblemCode, { detail, errors, headers }: More = {}): Response {
  // A browser's cookie does not count: no person reads this.
  const language = chooseLanguage({ cookie: null, accept: request.headers.get("accept-language") ?? "en" });
  const status = problemStatus[code];
  const title = messagesFor(language).api.problems[code];
  const said: z.infer<typeof problemSchema> = {
    ...{ type: `/api/docs#${code}`, title, status, code },
    ...(detail && { detail }),
    ...(errors && { errors }),
  };
  return new Response(JSON.stringify(said), {
    status,
    headers: { "cache-control": "no-store", ...headers, "content-type": "application/problem+json" },
  });
}
