import { askForPasskey as ask, checkPasskey } from "#lib/auth/passkeys.ts";
import { openSession } from "#lib/auth/sessions.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findPasskey } from "#lib/db/reads/list-passkeys.ts";
import { findPerson } from "#lib/db/reads/list-people.ts";
import { notePasskeyUse } from "#lib/db/writes/change-passkeys.ts";
import type { PasskeyAnswer } from "#lib/domain/passkey.ts";
import { logMiss } from "../acting/log-miss.ts";
import { logTry } from "../acting/log-try.ts";

/** What a browser needs to ask its person for a key; null: there are no keys here. */
export async function askForPasskey(given?: Database): ReturnType<typeof ask> {
  return ask(given ?? (await currentDatabase()));
}

/** Signs in whose key it is: the cookies of a new session; null: it is no such key. The device asked for a finger or a number: no code is asked for as well. */
export async function signInByPasskey(
  { answer, headers }: { answer: PasskeyAnswer; headers: Headers },
  given?: Database,
): Promise<string[] | null> {
  const database = given ?? (await currentDatabase());
  const passkey = await findPasskey(database, answer.id);
  const after = passkey && (await checkPasskey(database, { response: answer, passkey }));
  const person = passkey && (await findPerson(database, { id: passkey.personId }));
  const counter = passkey && after !== null ? { before: passkey.counter, after } : null;
  const isTheirs =
    person &&
    !person.isShutOut &&
    counter &&
    (await notePasskeyUse(database, { id: passkey.id, counter, now: new Date() }));
  const asked = { from: headers.get("x-forwarded-for") ?? "" };
  if (!isTheirs) {
    await logMiss(database, { person: null, act: "signInByPasskey", asked, outcome: "wrong" });
    return null;
  }
  await logTry(database, { person, act: "signInByPasskey", asked, outcome: "done" });
  return openSession(database, { personId: person.id, headers });
}
