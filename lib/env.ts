import { z } from "zod";

const settingsSchema = z
  .object({
    DATABASE_URL: z
      .string()
      .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, "must be file:PATH or postgresql://USER:PASSWORD@HOST:PORT/NAME")
      .default("file:./data/kurabe.db"),
    PORT: z.coerce.number("must be a number").int().min(1).max(65_535).default(3000),
    HOST: z.string().min(1).default("127.0.0.1"),
    /** The address under which people reach the server ("https://kurabe.example.com"); with https, cookies are for that only. */
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must begin with http:// or https://" }).optional(),
    /** "1": the server stands behind a proxy that says whom a request is from (X-Forwarded-For). Else nobody is believed that. */
    BEHIND_PROXY: z.literal("1", "must be 1 or not set").optional(),
    /** What sessions are signed with; not set: it is made at the first start, in SECRET_FILE. */
    SECRET: z.string().min(32, "must have 32 characters or more").optional(),
    SECRET_FILE: z.string().min(1).default("./data/secret"),
    /** A second door, for vendors who answer by link: their pages and nothing else. Not set: there is none. */
    ANSWERS_PORT: z.coerce.number("must be a number").int().min(1).max(65_535).optional(),
    ANSWERS_HOST: z.string().min(1).optional(),
    /** The address under which vendors reach that door ("https://answers.example.com"); links begin with it. */
    ANSWERS_URL: z.url({ protocol: /^https?$/, error: "must begin with http:// or https://" }).optional(),
    /** The optional helper: the base of an OpenAI-compatible API ("https://host/v1"). Not set: nothing is ever sent anywhere. */
    HELPER_URL: z.url({ protocol: /^https?$/, error: "must begin with http:// or https://" }).optional(),
    HELPER_KEY: z.string().optional(),
    HELPER_MODEL: z.string().optional(),
  })
  .refine(({ HELPER_URL, HELPER_MODEL }) => HELPER_URL === undefined || HELPER_MODEL !== undefined, {
    path: ["HELPER_MODEL"],
    error: "must be set where HELPER_URL is",
  });
export type Settings = z.infer<typeof settingsSchema>;

/**
 * The program's settings from environment variables; an empty one counts as not set. A wrong one gives one sentence
 * that names it (never its value: an address of a database holds a password).
 */
export function readSettings(
  variables: Record<string, string | undefined>,
): { ok: true; value: Settings } | { ok: false; sentence: string } {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return { ok: true, value: parsed.data };
  const sentence = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}.`).join(" ");
  return { ok: false, sentence: `A setting is wrong. ${sentence}` };
}
