import { findChallenged, passSecondFactor as pass } from "#lib/auth/second-factor.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findPerson } from "#lib/db/reads/list-people.ts";
import { spendCode } from "#lib/db/writes/spend-code.ts";
import { beginTry } from "../acting/begin-try.ts";
import { logTry } from "../acting/log-try.ts";
import { readCode } from "./read-code.ts";

// One after the other the library locks the account after ten; but it looks before it counts, and whoever knows the password may ask many times at once.
const atOneAccount = { name: "second factor", most: 20, forgives: true };

type Passed = { ok: true; cookies: string[] } | { ok: false; code: "wrong" | "gone" | "locked" };

/**
 * The code after the password, of the app or one of the recovery codes: the cookies of a new session. "wrong": try again; "gone": begin with the password
 * again; "locked": too many were wrong at this account, for a quarter of an hour. Every try is written down.
 */
export async function passSecondFactor(
  { secretCode, headers }: { secretCode: string; headers: Headers },
  given?: Database,
): Promise<Passed> {
  const database = given ?? (await currentDatabase());
  const id = await findChallenged(database, headers);
  const person = id === null ? null : await findPerson(database, { id });
  if (!person || person.isShutOut) return { ok: false, code: "gone" };
  const tried = await beginTry(database, [[atOneAccount, person.id]]);
  const passed = tried
    ? await passAs(database, { personId: person.id, headers, typed: secretCode })
    : ({ ok: false, code: "locked" } as const);
  if (passed.ok) await tried?.wasRight();
  const asked = { from: headers.get("x-forwarded-for") ?? "" };
  await logTry(database, { person, act: "passSecondFactor", asked, outcome: passed.ok ? "done" : passed.code });
  return passed;
}

async function passAs(
  database: Database,
  { personId, headers, typed }: { personId: string; headers: Headers; typed: string },
): Promise<Passed> {
  const code = readCode(typed);
  if (code === null) return pass(database, { headers, code: typed, isRecovery: true });
  const isFresh = await spendCode(database, { personId, code, now: new Date() });
  // A code that was used counts as a wrong one, at the limits too.
  return pass(database, { headers, code: isFresh ? code : "", isRecovery: false });
}
