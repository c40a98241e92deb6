import { offerPasskey as offer, readNewPasskey } from "#lib/auth/passkeys.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listPasskeys } from "#lib/db/reads/list-passkeys.ts";
import { addPasskey, dropPasskey } from "#lib/db/writes/change-passkeys.ts";
import type { Person } from "#lib/domain/actor.ts";
import type { PasskeyAnswer } from "#lib/domain/passkey.ts";
import { proveSelf, type Unproven } from "./prove-self.ts";

const MOST_KEYS = 20;
const LONGEST_NAME = 100;

type Offered = { ok: true; options: Awaited<ReturnType<typeof offer>> & object };

/** What the own browser needs to have a key made. "no-place": PUBLIC_URL is not set, or names no place that browsers make keys for. */
export async function offerPasskey(
  { password }: { password: string },
  given?: Database,
): Promise<Offered | { ok: false; code: Unproven | "no-place" | "too-many" }> {
  const database = given ?? (await currentDatabase());
  const person = actingPersonOf(database);
  const fault = person ? await proveSelf(database, { person, password }) : "wrong-password";
  if (!person || fault) return { ok: false, code: fault ?? "wrong-password" };
  const known = await listPasskeys(database, person.id);
  if (known.length >= MOST_KEYS) return { ok: false, code: "too-many" };
  const options = await offer(database, { person, known });
  return options ? { ok: true, options } : { ok: false, code: "no-place" };
}

/** Keeps the key that was made; false: it is not one that was asked for just now. */
export async function keepPasskey(
  { answer, name }: { answer: PasskeyAnswer; name: string },
  given?: Database,
): Promise<boolean> {
  const database = given ?? (await currentDatabase());
  const personId = actingPersonOf(database)?.id;
  if (personId === undefined) return false;
  const passkey = await readNewPasskey(database, { personId, response: answer });
  if (passkey) await addPasskey(database, { personId, passkey, name: name.slice(0, LONGEST_NAME), now: new Date() });
  return passkey !== null;
}

/** Forgets one of the own keys. */
export async function forgetPasskey(
  { id, password }: { id: string; password: string },
  given?: Database,
): Promise<{ ok: true } | { ok: false; code: Unproven | "missing" }> {
  const database = given ?? (await currentDatabase());
  const person = actingPersonOf(database);
  const fault = person ? await proveSelf(database, { person, password }) : "wrong-password";
  if (!person || fault) return { ok: false, code: fault ?? "wrong-password" };
  return (await dropPasskey(database, { personId: person.id, id })) ? { ok: true } : { ok: false, code: "missing" };
}

function actingPersonOf({ acting }: Database): Person | null {
  return acting?.who.kind === "person" ? acting.who : null;
}
