import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mayGive, scopesFor } from "#lib/accounts/may.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findPerson } from "#lib/db/reads/list-people.ts";
import { listTokens } from "#lib/db/reads/list-tokens.ts";
import { addToken, dropToken } from "#lib/db/writes/change-tokens.ts";
import type { Person } from "#lib/domain/actor.ts";
import type { TokenLine, TokenOrder } from "#lib/domain/api-token.ts";
import { tidyEmail } from "./enter-house.ts";
import { proveSelf, type Unproven } from "./prove-self.ts";

const MOST_TOKENS = 50;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
// So that who finds one in a file knows what it is, and programs that look for secrets find it.
const PREFIX = "kurabe_";
const TOKEN = /^kurabe_[A-Za-z0-9_-]{43}$/;

/** What is kept of a token, and looked for; null: it is none. */
export function hashOfToken(token: string): string | null {
  return TOKEN.test(token) ? createHash("sha256").update(token).digest("hex") : null;
}

type Made = { ok: true; token: string; line: Omit<TokenLine, "lastUsedAt"> };

/** Makes a token for whoever acts, after their password. It is told this once. */
export async function makeToken(
  { password, ...order }: TokenOrder & { password: string },
  given?: Database,
): Promise<Made | { ok: false; code: Unproven | "too-many" | "not-allowed" }> {
  const database = given ?? (await currentDatabase());
  const person = actingPersonOf(database);
  const fault = person ? await proveSelf(database, { person, password }) : "wrong-password";
  if (!person || fault) return { ok: false, code: fault ?? "wrong-password" };
  return make(database, { person, order });
}

/** Takes one of the own tokens away; false: there is none of that id. */
export async function revokeToken({ id }: { id: string }, given?: Database): Promise<boolean> {
  const database = given ?? (await currentDatabase());
  const person = actingPersonOf(database);
  return person !== null && dropToken(database, { id, personId: person.id });
}

/** Makes a token that acts for somebody, as an administrator does at the terminal. */
export async function issueToken(
  { email, ...order }: TokenOrder & { email: string },
  given?: Database,
): Promise<Made | { ok: false; code: "missing" | "not-allowed" | "too-many" }> {
  const database = given ?? (await currentDatabase());
  const person = await findPerson(database, { email: tidyEmail(email) ?? "" });
  if (!person || person.isShutOut) return { ok: false, code: "missing" };
  // Who has somebody's token acts as they do.
  if (!mayGive(database.acting?.who, person.role)) return { ok: false, code: "not-allowed" };
  return make(database, { person, order });
}

/** Somebody's tokens; null: nobody has that address. */
export async function listTokensOf({ email }: { email: string }, given?: Database): Promise<TokenLine[] | null> {
  const database = given ?? (await currentDatabase());
  const person = await findPerson(database, { email: tidyEmail(email) ?? "" });
  return person && listTokens(database, { personId: person.id, now: new Date() });
}

/** Takes anybody's token away; false: there is none of that id. */
export async function withdrawToken({ id }: { id: string }, given?: Database): Promise<boolean> {
  return dropToken(given ?? (await currentDatabase()), { id });
}

async function make(
  database: Database,
  { person, order }: { person: Pick<Person, "id" | "role">; order: TokenOrder },
): Promise<Made | { ok: false; code: "too-many" | "not-allowed" }> {
  const { id: personId, role } = person;
  if (!new Set(order.scopes).isSubsetOf(new Set(scopesFor(role)))) return { ok: false, code: "not-allowed" };
  const createdAt = new Date();
  const known = await listTokens(database, { personId, now: createdAt });
  if (known.length >= MOST_TOKENS) return { ok: false, code: "too-many" };
  const token = `${PREFIX}${randomBytes(32).toString("base64url")}`;
  const { name, scopes, days } = order;
  const expiresAt = new Date(createdAt.getTime() + days * DAY_MILLISECONDS);
  const line = { id: randomUUID(), name, scopes, createdAt, expiresAt };
  await addToken(database, { ...line, personId, tokenHash: hashOfToken(token) ?? "" });
  return { ok: true, token, line };
}

function actingPersonOf({ acting }: Database): Person | null {
  return acting?.who.kind === "person" ? acting.who : null;
}
