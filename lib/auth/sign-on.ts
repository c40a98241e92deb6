import { betterAuth } from "better-auth";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { z } from "zod";
import type { Database } from "#lib/db/open-database.ts";
import { hasPeople } from "#lib/db/reads/list-people.ts";
import { readSettings, type Settings } from "#lib/env.ts";
import { authOptions } from "./open-auth.ts";
import { isRefusal, pickHeaders } from "./refusal.ts";

/** As the provider's side of the settings names it, in the address to which it sends people back: PUBLIC_URL/api/session/callback/sso. */
const PROVIDER = "sso";
const PATIENCE_MILLISECONDS = 8_000;
// Anybody can ask for this way in, and the provider is not to be asked by each of them. One that has just gone is to be said, so a good answer
// is kept for less.
const TROUBLE_KEPT_MILLISECONDS = 10_000;
const ANSWER_KEPT_MILLISECONDS = 500;

type Provider = { url: string; id: string; secret: string; settings: Settings };

function findProvider(): Provider | null {
  const read = readSettings(process.env);
  if (!read.ok) return null;
  const { OIDC_URL, OIDC_ID: id, OIDC_SECRET: secret } = read.value;
  if (OIDC_URL === undefined || id === undefined || secret === undefined) return null;
  const base = OIDC_URL.replace(/\/$/, "");
  const url = base.endsWith(DISCOVERY) ? base : `${base}${DISCOVERY}`;
  return { url, id, secret, settings: read.value };
}

const DISCOVERY = "/.well-known/openid-configuration";

/** What people call the provider by which they can sign in; null: the settings name none. */
export function signOnName(): string | null {
  const provider = findProvider();
  return provider && (provider.settings.OIDC_NAME ?? new URL(provider.url).host);
}

const discoverySchema = z.looseObject({
  issuer: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
});

let asked: { url: string; until: number; trouble: Promise<string | null> } | null = null;

/** Why nobody can sign in by the provider, in words of its own, as it was some seconds ago at most; null: they can, or the settings name none. */
export async function findSignOnTrouble(): Promise<string | null> {
  const provider = findProvider();
  if (!provider) return null;
  const { url } = provider;
  if (asked?.url === url && asked.until >= Date.now()) return asked.trouble;
  const asking = { url, until: Number.POSITIVE_INFINITY, trouble: askForTrouble(url) };
  asked = asking;
  const trouble = await asking.trouble;
  asking.until = Date.now() + (trouble === null ? ANSWER_KEPT_MILLISECONDS : TROUBLE_KEPT_MILLISECONDS);
  return trouble;
}

async function askForTrouble(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    if (!answer.ok) return `${url}: ${answer.status}`;
    const said = discoverySchema.safeParse(await answer.json());
    return said.success ? null : `${url}: ${said.error.issues.map(({ path }) => path.join(".")).join(", ")}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return `${url}: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

/**
 * The library with the provider. Apart from the one that knows sessions (open-auth.ts), which must not wait for a provider that does not answer. What it
 * learns at its start it keeps, so it is made when the provider has just answered.
 */
function makeSignOn(database: Database, { url, id, secret, settings }: Provider) {
  const options = authOptions(database);
  return betterAuth({
    ...options,
    basePath: "/api/session",
    plugins: [
      genericOAuth({
        config: [
          {
            ...{ providerId: PROVIDER, discoveryUrl: url, clientId: id, clientSecret: secret },
            scopes: ["openid", "email", "profile"],
            requireIdTokenVerification: true,
            disableSignUp: settings.OIDC_JOIN_ROLE === undefined,
            mapProfileToUser: (profile) => ({
              emailVerified: settings.OIDC_TRUST_EMAIL === "1" || profile["email_verified"] === true,
              name: profile.name || String(profile.email ?? ""),
            }),
          },
        ],
      }),
    ],
    account: {
      ...options.account,
      // What the provider lets one do elsewhere is not needed, so it is not kept.
      updateAccountOnSignIn: false,
      // Whoever was invited under an address is the one whom the provider vouches to have it.
      accountLinking: { enabled: true, requireLocalEmailVerified: false },
    },
    databaseHooks: {
      account: {
        create: {
          before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }),
        },
      },
      user: {
        create: {
          before: async (user) => {
            const { OIDC_JOIN_ROLE: role, OIDC_JOIN_DOMAIN: domain } = settings;
            const isOfHouse = domain !== undefined && user.email.toLowerCase().endsWith(`@${domain.toLowerCase()}`);
            // The first account is made by the link in the terminal, or there would be no owner.
            if (role === undefined || !isOfHouse || !user.emailVerified || !(await hasPeople(database))) return false;
            return { data: { ...user, role } };
          },
        },
      },
    },
  });
}

type Opened = { provider: string; auth: ReturnType<typeof makeSignOn> };

const opened = new WeakMap<Database["reader"], Opened>();

function openSignOn(database: Database, provider: Provider): Opened["auth"] {
  const key = JSON.stringify(provider);
  const known = opened.get(database.reader);
  if (known?.provider === key) return known.auth;
  const auth = makeSignOn(database, provider);
  opened.set(database.reader, { provider: key, auth });
  return auth;
}

/** Where the provider asks who it is, and the cookies by which its answer is known again. "unreachable": it does not say where that is. */
export async function beginSignOn(
  database: Database,
  { back, headers }: { back: string; headers: Headers },
): Promise<{ ok: true; address: string; cookies: string[] } | { ok: false; detail: string }> {
  const provider = findProvider();
  const trouble = await findSignOnTrouble();
  if (!provider || trouble !== null) return { ok: false, detail: trouble ?? "" };
  try {
    const begun = await openSignOn(database, provider).api.signInSocial({
      body: { provider: PROVIDER, callbackURL: back, errorCallbackURL: "/sign-in", disableRedirect: true },
      headers,
      returnHeaders: true,
    });
    const { url } = begun.response;
    return url === undefined
      ? { ok: false, detail: provider.url }
      : { ok: true, address: url, cookies: begun.headers.getSetCookie() };
  } catch (error) {
    if (isRefusal(error)) return { ok: false, detail: error.message };
    throw error;
  }
}

/** Why somebody whom the provider sent back does not come in. "not-invited": they have no account; "unverified": it does not vouch for the address. */
export type SignOnRefusal = "not-invited" | "unverified" | "failed";

const SESSION = /session_token=[^;]/;

const REFUSALS: Record<string, SignOnRefusal> = {
  ...{ signup_disabled: "not-invited", unable_to_create_user: "not-invited", account_not_linked: "unverified" },
};

/** What the provider's answer comes to: the cookies of a session and where the person wanted to be. `detail`: the library's own word. */
export async function finishSignOn(
  database: Database,
  { address, headers }: { address: string; headers: Headers },
): Promise<{ ok: true; back: string; cookies: string[] } | { ok: false; code: SignOnRefusal; detail: string }> {
  const provider = findProvider();
  const trouble = await findSignOnTrouble();
  if (!provider || trouble !== null) return { ok: false, code: "failed", detail: trouble ?? "" };
  const { search } = new URL(address);
  const here = new URL(`/api/session/callback/${PROVIDER}${search}`, provider.settings.PUBLIC_URL);
  const kept = pickHeaders(headers, ["cookie", "user-agent", "x-forwarded-for"]);
  const answer = await openSignOn(database, provider).handler(new Request(here, { headers: kept }));
  const back = new URL(answer.headers.get("location") ?? "/", here);
  const cookies = answer.headers.getSetCookie();
  if (cookies.some((cookie) => SESSION.test(cookie))) return { ok: true, back: back.pathname + back.search, cookies };
  const detail = back.searchParams.get("error") ?? String(answer.status);
  return { ok: false, code: REFUSALS[detail] ?? "failed", detail };
}
