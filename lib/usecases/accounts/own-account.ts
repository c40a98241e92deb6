import { judgePassword, type PasswordFault } from "#lib/accounts/judge-password.ts";
import { scopesFor } from "#lib/accounts/may.ts";
import { relyingParty } from "#lib/auth/passkeys.ts";
import { hashPassword } from "#lib/auth/sessions.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findSignInMeans, type SignInMeans } from "#lib/db/reads/find-sign-in-means.ts";
import { listPasskeys } from "#lib/db/reads/list-passkeys.ts";
import { findPasswordHash, listSessions, type SessionLine } from "#lib/db/reads/list-sessions.ts";
import { listTokens } from "#lib/db/reads/list-tokens.ts";
import { changePassword, endSessions } from "#lib/db/writes/change-people.ts";
import type { Person } from "#lib/domain/actor.ts";
import type { TokenLine, TokenScope } from "#lib/domain/api-token.ts";
import type { StoredPasskey } from "#lib/domain/passkey.ts";
import { proveSelf } from "./prove-self.ts";

/** Whoever acts, where they are signed in, what they sign in with, and their programs' tokens; null: it is nobody with an account. */
export async function openAccount(given?: Database): Promise<{
  person: Pick<Person, "name" | "email" | "role">;
  sessions: (SessionLine & { isThis: boolean })[];
  means: SignInMeans;
  /** Null: there can be none here. */
  passkeys: Pick<StoredPasskey, "id" | "name" | "createdAt" | "lastUsedAt">[] | null;
  tokens: TokenLine[];
  /** What one may be made for. */
  tokenScopes: TokenScope[];
  /** The house demands a second factor, and they have none yet. */
  mustEnrol: boolean;
} | null> {
  const database = given ?? (await currentDatabase());
  const person = actingPersonOf(database);
  if (!person) return null;
  const { id: personId, name, email, role, sessionId } = person;
  const sessions = await listSessions(database, { personId, now: new Date() });
  return {
    person: { name, email, role },
    sessions: sessions.map((one) => ({ ...one, isThis: one.id === sessionId })),
    means: await findSignInMeans(database, personId),
    passkeys: relyingParty() && (await listPasskeys(database, personId)).map(toLine),
    tokens: await listTokens(database, { personId, now: new Date() }),
    tokenScopes: scopesFor(role),
    mustEnrol: person.lacksFactor === true,
  };
}

const toLine = ({ id, name, createdAt, lastUsedAt }: StoredPasskey) => ({ id, name, createdAt, lastUsedAt });

/** Ends one of the own sessions; false: there is none of that id. */
export async function endOwnSession({ id }: { id: string }, given?: Database): Promise<boolean> {
  const database = given ?? (await currentDatabase());
  const person = actingPersonOf(database);
  return person !== null && (await endSessions(database, { personId: person.id, sessionId: id })) > 0;
}

/** Sets another password in place of the one that is known. All sessions end, this one too. */
export async function changeOwnPassword(
  { password, newPassword }: { password: string; newPassword: string },
  given?: Database,
): Promise<{ ok: true } | { ok: false; code: "wrong" | "too-often" | PasswordFault }> {
  const database = given ?? (await currentDatabase());
  const person = actingPersonOf(database);
  const hash = person && (await findPasswordHash(database, person.id));
  if (!person || hash === null) return { ok: false, code: "wrong" };
  const unproven = await proveSelf(database, { person, password });
  if (unproven) return { ok: false, code: unproven === "too-often" ? unproven : "wrong" };
  const fault = judgePassword(newPassword, person);
  if (fault) return { ok: false, code: fault };
  const passwordHash = await hashPassword(database, newPassword);
  await changePassword(database, { personId: person.id, passwordHash, now: new Date() });
  return { ok: true };
}

function actingPersonOf({ acting }: Database): Person | null {
  return acting?.who.kind === "person" ? acting.who : null;
}
