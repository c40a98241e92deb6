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
    /** After how many hours without use a session ends. */
    SESSION_IDLE_HOURS: z.coerce
      .number("must be a number")
      .min(0.1, "must be 0.1 or more")
      .max(168, "must be 168 or less")
      .default(8),
    /** Who signs in by the company's own provider (OpenID Connect): its address, and what it calls this server. Not set: nobody does. */
    OIDC_URL: z
      .url({ protocol: /^https?$/, error: "must begin with https://" })
      .refine((text) => /^(https:|http:\/\/(localhost|127[.]0[.]0[.]1)(:|\/|$))/.test(text), "must begin with https://")
      .optional(),
    OIDC_ID: z.string().optional(),
    OIDC_SECRET: z.string().optional(),
    /** As the button says it; not set: the provider's host. */
    OIDC_NAME: z.string().max(60).optional(),
    /** What those become who come from this mail domain without an invitation. Not set: only who was invited comes in. */
    OIDC_JOIN_ROLE: z.enum(["viewer", "reviewer", "approver"], "must be viewer, reviewer or approver").optional(),
    OIDC_JOIN_DOMAIN: z
      .string()
      .regex(/^[^\s@]+[.][^\s@]+$/, "must be a mail domain, as example.com")
      .optional(),
    /** "1": the provider gives nobody an address that is not theirs, although it does not say so (`email_verified`). */
    OIDC_TRUST_EMAIL: z.literal("1", "must be 1 or not set").optional(),
    /** "json": a line for each request, on the standard output. Not set: errors alone are said. */
    LOG: z.literal("json", "must be json or not set").optional(),
    /** Who sends it as a bearer token may read /api/metrics. Not set: nobody may. */
    METRICS_TOKEN: z.string().min(16, "must have 16 characters or more").optional(),
    /** How many requests a token may make in a minute, over all instances. */
    API_REQUESTS_PER_MINUTE: z.coerce.number("must be a number").int().min(1).max(100_000).default(600),
    /** How long running requests may take to end when the server is stopped. */
    STOP_SECONDS: z.coerce.number("must be a number").int().min(1).max(600).default(30),
    /** A second door, for vendors who answer by link: their pages and nothing else. Not set: there is none. */
    ANSWERS_PORT: z.coerce.number("must be a number").int().min(1).max(65_535).optional(),
    ANSWERS_HOST: z.string().min(1).optional(),
    /** The address under which vendors reach that door ("https://answers.example.com"); links begin with it. */
    ANSWERS_URL: z.url({ protocol: /^https?$/, error: "must begin with http:// or https://" }).optional(),
    /** The server that takes our mails (SMTP). Not set: nothing is mailed, and links are shown to copy. */
    MAIL_HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:_-]{1,255}$/, "must be the name or the address of a mail server")
      .optional(),
    MAIL_PORT: z.coerce.number("must be a number").int().min(1).max(65_535).optional(),
    /** "starttls": begun in the clear, and refused where TLS does not follow; "tls": from the first byte on; "none": never. */
    MAIL_TLS: z.enum(["starttls", "tls", "none"], "must be starttls, tls or none").default("starttls"),
    MAIL_USER: z.string().optional(),
    MAIL_PASSWORD: z.string().optional(),
    /** Whom mails are from: an address, or "Name <address>". */
    MAIL_FROM: z
      .string()
      .regex(
        /^(?:[^<>\p{Cc}]{0,100}<[^\s<>@,;"]+@[^\s<>@,;"]+>|[^\s<>@,;"]+@[^\s<>@,;"]+)$/u,
        "must be an address, or Name <address>",
      )
      .optional(),
    /** "1": webhooks may go to addresses of this network and this machine, and by http. */
    WEBHOOKS_TO_PRIVATE: z.literal("1", "must be 1 or not set").optional(),
    /** The optional helper: the base of an OpenAI-compatible API ("https://host/v1"). Not set: nothing is ever sent anywhere. */
    HELPER_URL: z.url({ protocol: /^https?$/, error: "must begin with http:// or https://" }).optional(),
    HELPER_KEY: z.string().optional(),
    HELPER_MODEL: z.string().optional(),
  })
  .refine(({ HELPER_URL, HELPER_MODEL }) => HELPER_URL === undefined || HELPER_MODEL !== undefined, {
    path: ["HELPER_MODEL"],
    error: "must be set where HELPER_URL is",
  })
  .superRefine((given, context) => {
    const together = [
      ["OIDC_URL", "OIDC_ID"],
      ["OIDC_URL", "OIDC_SECRET"],
      ["OIDC_URL", "PUBLIC_URL"],
      ["OIDC_JOIN_ROLE", "OIDC_JOIN_DOMAIN"],
      ["OIDC_JOIN_DOMAIN", "OIDC_JOIN_ROLE"],
      ["MAIL_HOST", "MAIL_FROM"],
      // A mail is written where no page says under which address it is reached.
      ["MAIL_HOST", "PUBLIC_URL"],
      ["MAIL_FROM", "MAIL_HOST"],
      ["MAIL_USER", "MAIL_HOST"],
      ["MAIL_USER", "MAIL_PASSWORD"],
      ["MAIL_PASSWORD", "MAIL_USER"],
    ] as const;
    for (const [set, missing] of together) {
      if (given[set] !== undefined && given[missing] === undefined)
        context.addIssue({ code: "custom", path: [missing], message: `must be set where ${set} is` });
    }
    if (given.MAIL_TLS === "none" && given.MAIL_USER !== undefined)
      context.addIssue({ code: "custom", path: ["MAIL_TLS"], message: "may not be none where MAIL_USER is set" });
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
