import * as auth from "#lib/auth/second-factor.ts";
import { changeDatabase } from "#lib/db/change-database.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { clearHalfEnded } from "#lib/db/writes/end-second-factor.ts";
import { spendCode } from "#lib/db/writes/spend-code.ts";
import { actingPerson } from "#lib/domain/acting.ts";
import { proveSelf, type Unproven } from "./prove-self.ts";
import { readCode } from "./read-code.ts";

type Asked = { password: string; headers: Headers };

/** What the own app needs to make codes, and the recovery codes, told this once. Null: there is one already. Nothing is asked for until a code has shown that it works. */
export function beginSecondFactor(
  asked: Asked,
  given?: Database,
): Promise<{ uri: string; recoveryCodes: string[] } | Unproven | null> {
  return onceProven(asked, given, async (database) => {
    await clearHalfEnded(database, actingPerson(database.acting) ?? "");
    return auth.beginSecondFactor(database, asked);
  });
}

/** From now on a code is asked for after the password: the cookies of a new session in place of this one. Null: the code is wrong. */
export async function confirmSecondFactor(
  { secretCode, headers }: { secretCode: string; headers: Headers },
  given?: Database,
): Promise<string[] | null> {
  const database = given ?? (await currentDatabase());
  const personId = actingPerson(database.acting);
  const code = readCode(secretCode);
  if (code === null || personId === null) return null;
  const isFresh = await spendCode(database, { personId, code, now: new Date() });
  return noted(database, isFresh ? await auth.confirmSecondFactor(database, { headers, code }) : null);
}

/** New recovery codes, told this once; those before are good no more. Null: there is no second factor. */
export function renewRecoveryCodes(asked: Asked, given?: Database): Promise<string[] | Unproven | null> {
  return onceProven(asked, given, (database) => auth.renewRecoveryCodes(database, asked));
}

/** No code is asked for any more: the cookies of a new session in place of this one. Null: the session is gone. */
export function endOwnSecondFactor(asked: Asked, given?: Database): Promise<string[] | Unproven | null> {
  return onceProven(asked, given, (database) => auth.endSecondFactor(database, asked));
}

/** Does something once it is shown who asks for it, and writes it down. */
async function onceProven<Value>(
  { password }: Asked,
  given: Database | undefined,
  work: (database: Database) => Promise<Value | null>,
): Promise<Value | Unproven | null> {
  const database = given ?? (await currentDatabase());
  const who = database.acting?.who;
  const fault = who?.kind === "person" ? await proveSelf(database, { person: who, password }) : "wrong-password";
  return fault ?? noted(database, await work(database));
}

/** Written down without what came of it: that is secret. The library wrote what it changed by itself. */
async function noted<Value>(database: Database, value: Value | null): Promise<Value | null> {
  await changeDatabase(database, async () => (value === null ? "refused" : "done"));
  return value;
}
