import type { Database } from "#lib/db/open-database.ts";
import { openAuth } from "./open-auth.ts";
import { isRefusal, pickHeaders } from "./refusal.ts";

/** Who a session is of. */
type Found = {
  personId: string;
  sessionId: string;
  /** When it was last used, to a few minutes. */
  usedAt: Date;
  email: string;
  name: string;
  role: string;
  shutOut: boolean;
};

/** Whose session the cookies of a request are; null: of none that is valid. One look at the database. */
export async function findSession(database: Database, headers: Headers): Promise<Found | null> {
  const found = await openAuth(database).api.getSession({ headers });
  if (!found) return null;
  const { user, session } = found;
  const { id: personId, email, name, role, shutOutAt } = user;
  return {
    personId,
    sessionId: session.id,
    usedAt: session.updatedAt,
    email,
    name,
    role,
    shutOut: shutOutAt !== null && shutOutAt !== undefined,
  };
}

/** What a right password came to: a session, or cookies by which the code is asked for that comes after it. */
type Begun = { kind: "session" | "challenge"; cookies: string[] };

/**
 * Begins a session for who knows the password, or asks for a code where they have a second factor; null: it is wrong. A session that the request had
 * before is not taken over. An address that is not known takes as long as a wrong password.
 */
export async function beginSession(
  database: Database,
  { email, password, headers }: { email: string; password: string; headers: Headers },
): Promise<Begun | null> {
  try {
    const answer = await openAuth(database).api.signInEmail({
      body: { email, password },
      // What the library keeps of it stands in the list of sessions: where from, and with what.
      headers: pickHeaders(headers, ["user-agent", "x-forwarded-for"]),
      returnHeaders: true,
    });
    const kind = "twoFactorRedirect" in answer.response ? "challenge" : "session";
    return { kind, cookies: answer.headers.getSetCookie() };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** Begins a session for somebody who has shown who they are: the cookies to set. */
export async function openSession(
  database: Database,
  { personId, headers }: { personId: string; headers: Headers },
): Promise<string[]> {
  const kept = pickHeaders(headers, ["user-agent", "x-forwarded-for"]);
  const opened = await openAuth(database).api.openSession({ body: { personId }, headers: kept, returnHeaders: true });
  return opened.headers.getSetCookie();
}

/** Ends the session of a request: the cookies that take it out of the browser. */
export async function endSession(database: Database, headers: Headers): Promise<string[]> {
  const ended = await openAuth(database).api.signOut({ headers, returnHeaders: true });
  return ended.headers.getSetCookie();
}

/** A hash to keep in place of a password (scrypt, with a salt of its own). */
export async function hashPassword(database: Database, password: string): Promise<string> {
  const { password: hashing } = await openAuth(database).$context;
  return hashing.hash(password);
}

/** Whether a password is the one that a hash was made of. */
export async function isPassword(database: Database, given: { password: string; hash: string }): Promise<boolean> {
  const { password: hashing } = await openAuth(database).$context;
  return hashing.verify(given);
}
