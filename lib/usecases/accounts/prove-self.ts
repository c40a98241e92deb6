import { isPassword } from "#lib/auth/sessions.ts";
import { changeDatabase } from "#lib/db/change-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findPasswordHash, findSessionBegin } from "#lib/db/reads/list-sessions.ts";
import { logAct } from "#lib/db/writes/log-act.ts";
import type { Person } from "#lib/domain/actor.ts";
import { beginTry } from "../acting/begin-try.ts";

// Whoever sits down at somebody else's session has the password to guess, and nothing else in the way.
const ofOnePerson = { name: "proof of oneself", most: 8, forgives: true };
const FRESH_MILLISECONDS = 10 * 60 * 1000;

/** "too-often": the password was wrong so often that none is looked at for ten minutes; "sign-in-again": there is none to ask for, and the session is not fresh. */
export type Unproven = "wrong-password" | "too-often" | "sign-in-again";

/**
 * Whether somebody who changes what they sign in with is still the one who signed in: their password again; of who has none (they sign in elsewhere), a
 * session of the last ten minutes. What is wrong is written down. Null: it is them.
 */
export async function proveSelf(
  database: Database,
  { person, password }: { person: Person; password: string },
): Promise<Unproven | null> {
  const fault = await findFault(database, { person, password });
  const { acting } = database;
  if (fault === null || fault === "too-often" || !acting) return fault;
  const plain = { ...database, acting: undefined };
  await changeDatabase(plain, (transaction) => logAct(transaction, acting, { refused: fault }));
  return fault;
}

async function findFault(
  database: Database,
  { person, password }: { person: Person; password: string },
): Promise<Unproven | null> {
  const tried = await beginTry(database, [[ofOnePerson, person.id]]);
  if (!tried) return "too-often";
  const hash = await findPasswordHash(database, person.id);
  const isRight = hash === null ? await isFresh(database, person) : await isPassword(database, { password, hash });
  if (!isRight) return hash === null ? "sign-in-again" : "wrong-password";
  await tried.wasRight();
  return null;
}

async function isFresh(database: Database, { sessionId }: Person): Promise<boolean> {
  const begun = await findSessionBegin(database, sessionId);
  return begun !== null && Date.now() - begun.getTime() < FRESH_MILLISECONDS;
}
