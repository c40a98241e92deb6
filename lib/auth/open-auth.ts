import { randomUUID } from "node:crypto";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Database } from "#lib/db/open-database.ts";
import { readSettings } from "#lib/env.ts";
import { openSessionPlugin } from "./open-session.ts";
import { readSecret } from "./read-secret.ts";
import { makeRecoveryCodes, storedAsHashes } from "./recovery-codes.ts";

/** How long somebody stays signed in, in seconds; it is never made longer. */
const SESSION_SECONDS = 7 * 24 * 60 * 60;

/** What the library is told wherever it is used. As lib/db's models name what it calls user, session, account and verification. */
export function authOptions(database: Database) {
  const settings = readSettings(process.env);
  const address = (settings.ok ? settings.value.PUBLIC_URL : undefined) ?? "http://localhost";
  return {
    appName: "Kurabe",
    database: prismaAdapter(database.writer, { provider: database.kind === "sqlite" ? "sqlite" : "postgresql" }),
    secret: readSecret(),
    baseURL: address,
    // Its own addresses are not served (app/ calls use cases); what it says in the log could name people.
    logger: { disabled: true },
    telemetry: { enabled: false },
    user: {
      modelName: "person",
      additionalFields: {
        role: { type: "string", input: false },
        shutOutAt: { type: "date", required: false, input: false },
      },
    },
    session: { modelName: "session", expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    account: { modelName: "credential" },
    verification: { modelName: "verification" },
    advanced: {
      cookiePrefix: "kurabe",
      useSecureCookies: address.startsWith("https:"),
      database: { generateId: () => randomUUID() },
    },
  } satisfies BetterAuthOptions;
}

function makeAuth(database: Database) {
  return betterAuth({
    ...authOptions(database),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 256 },
    plugins: [
      openSessionPlugin,
      twoFactor({
        backupCodeOptions: { customBackupCodesGenerate: makeRecoveryCodes, storeBackupCodes: storedAsHashes },
      }),
    ],
  });
}

type Auth = ReturnType<typeof makeAuth>;

const opened = new WeakMap<Database["reader"], Auth>();

/** What signs people in, on this database. */
export function openAuth(database: Database): Auth {
  const auth = opened.get(database.reader) ?? makeAuth(database);
  opened.set(database.reader, auth);
  return auth;
}
