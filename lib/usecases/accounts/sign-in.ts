import { beginSession, endSession } from "#lib/auth/sessions.ts";
import { changeDatabase } from "#lib/db/change-database.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { mustUsePasskey } from "#lib/db/reads/lacks-factor.ts";
import { findPerson } from "#lib/db/reads/list-people.ts";
import { logAct } from "#lib/db/writes/log-act.ts";
import { beginTry } from "../acting/begin-try.ts";
import { logTry } from "../acting/log-try.ts";

type Given = { email: string; password: string; headers: Headers };

// Who guesses at one account from one place is stopped soon; from many places later, so that nobody can shut somebody else out in a minute.
const fromOnePlace = { name: "sign-in from one place", most: 8, forgives: true };
const atOneAccount = { name: "sign-in at one account", most: 60 };
const fromOneAddress = { name: "sign-in from one address", most: 40 };

/**
 * "challenge": the code of a second factor is asked for next; the cookies say whose password was right. "passkey": it was right, and they come in by
 * their passkey, as the house demands a second factor and they have no codes.
 */
type SignedIn =
  | { ok: true; kind: "session" | "challenge"; cookies: string[] }
  | { ok: false; code: "wrong" | "too-many" | "passkey" };

/**
 * Signs somebody in: the cookies of a new session. "wrong" says neither whether there is such an account nor what was wrong with it. Every try is
 * written down, as of who it turns out to be.
 */
export async function signIn({ email: typed, password, headers }: Given, given?: Database): Promise<SignedIn> {
  const database = given ?? (await currentDatabase());
  const email = typed.trim().toLowerCase();
  const from = headers.get("x-forwarded-for") ?? "";
  const tried = await beginTry(database, [
    [fromOnePlace, from, email],
    [atOneAccount, email],
    [fromOneAddress, from],
  ]);
  if (!tried) return { ok: false, code: "too-many" };
  const begun = await beginSession(database, { email, password, headers });
  const person = begun && (await findPerson(database, { email }));
  const asked = { email, from };
  if (!person || person.isShutOut) {
    await logTry(database, { person: null, act: "signIn", asked, outcome: "wrong" });
    return { ok: false, code: "wrong" };
  }
  await tried.wasRight();
  if (begun.kind === "session" && (await mustUsePasskey(database, person.id))) {
    await endSession(database, sendBack(begun.cookies));
    await logTry(database, { person, act: "signIn", asked, outcome: "passkey-asked" });
    return { ok: false, code: "passkey" };
  }
  await logTry(database, { person, act: "signIn", asked, outcome: begun.kind === "session" ? "done" : "code-asked" });
  return { ok: true, ...begun };
}

/** A browser's headers after an answer with these cookies. */
function sendBack(cookies: readonly string[]): Headers {
  return new Headers({ cookie: cookies.map((line) => line.split(";")[0]).join("; ") });
}

/** Signs out whoever sent a request: the cookies that take their session out of the browser. */
export async function signOut({ headers }: { headers: Headers }, given?: Database): Promise<string[]> {
  const database = given ?? (await currentDatabase());
  const cookies = await endSession(database, headers);
  const { acting } = database;
  if (acting) await changeDatabase(database, (transaction) => logAct(transaction, { ...acting, asked: null }, "done"));
  return cookies;
}
