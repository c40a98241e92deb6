import { randomUUID } from "node:crypto";
import { mayGive } from "#lib/accounts/may.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findPerson, listPeople, type PersonLine } from "#lib/db/reads/list-people.ts";
import { addPerson, changePerson, endSessions, replaceEntryLink } from "#lib/db/writes/change-people.ts";
import { endSecondFactor } from "#lib/db/writes/end-second-factor.ts";
import type { Role } from "#lib/domain/actor.ts";
import { makeEntryLink, tidyEmail } from "./enter-house.ts";

type Refusal<Code extends string> = { ok: false; code: Code };

/** Everybody with an account. */
export async function openPeople(given?: Database): Promise<PersonLine[]> {
  return listPeople(given ?? (await currentDatabase()), new Date());
}

/** Makes an account without a password: the token of the link with which its owner sets one. */
export async function invitePerson(
  { email: typed, role }: { email: string; role: Role },
  given?: Database,
): Promise<{ ok: true; token: string } | Refusal<"email-wrong" | "not-allowed" | "taken">> {
  const database = given ?? (await currentDatabase());
  const email = tidyEmail(typed);
  if (email === null) return { ok: false, code: "email-wrong" };
  if (!mayGive(database.acting?.who, role)) return { ok: false, code: "not-allowed" };
  const now = new Date();
  const { token, link } = makeEntryLink(now);
  const name = email.split("@")[0] ?? email;
  const added = await addPerson(database, { id: randomUUID(), name, email, role, link, now });
  return added ? { ok: true, token } : { ok: false, code: "taken" };
}

/** A new link for somebody who lost theirs, or their password. */
export async function renewEntryLink(
  { id }: { id: string },
  given?: Database,
): Promise<{ ok: true; token: string } | Refusal<"not-allowed" | "missing">> {
  const database = given ?? (await currentDatabase());
  const person = await findPerson(database, { id });
  if (!person) return { ok: false, code: "missing" };
  // Who has somebody's link can become them.
  if (!mayGive(database.acting?.who, person.role)) return { ok: false, code: "not-allowed" };
  const now = new Date();
  const { token, link } = makeEntryLink(now);
  return (await replaceEntryLink(database, { personId: id, link, now }))
    ? { ok: true, token }
    : { ok: false, code: "missing" };
}

/** Gives somebody another role, shuts them out or lets them in again. Nobody takes the last owner away. */
export async function turnPerson(
  { id, role, isShutOut }: { id: string; role: Role; isShutOut: boolean },
  given?: Database,
): Promise<{ ok: true } | Refusal<"not-allowed" | "missing" | "last-owner">> {
  const database = given ?? (await currentDatabase());
  const person = await findPerson(database, { id });
  if (!person) return { ok: false, code: "missing" };
  const who = database.acting?.who;
  if (!mayGive(who, person.role) || !mayGive(who, role)) return { ok: false, code: "not-allowed" };
  const { change } = await changePerson(database, { id, role, isShutOut, now: new Date() });
  return change === "done" ? { ok: true } : { ok: false, code: change };
}

/** Signs somebody out everywhere. */
export async function endSessionsOf({ id }: { id: string }, given?: Database): Promise<number> {
  return endSessions(given ?? (await currentDatabase()), { personId: id });
}

/** Takes somebody's second factor away, for who has lost it and all recovery codes: the password alone lets them in until they set up another. */
export async function forgetSecondFactor(
  { id }: { id: string },
  given?: Database,
): Promise<{ ok: true } | Refusal<"not-allowed" | "missing">> {
  const database = given ?? (await currentDatabase());
  const person = await findPerson(database, { id });
  if (!person) return { ok: false, code: "missing" };
  if (!mayGive(database.acting?.who, person.role)) return { ok: false, code: "not-allowed" };
  await endSecondFactor(database, { personId: id });
  return { ok: true };
}
