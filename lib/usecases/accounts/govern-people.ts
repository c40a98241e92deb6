import { randomUUID } from "node:crypto";
import { mayGive } from "#lib/accounts/may.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findPerson, listPeople, type PersonLine } from "#lib/db/reads/list-people.ts";
import type { NewMail } from "#lib/db/writes/add-delivery.ts";
import { addPerson, changePerson, endSessions, replaceEntryLink } from "#lib/db/writes/change-people.ts";
import { endSecondFactor } from "#lib/db/writes/end-second-factor.ts";
import type { Role } from "#lib/domain/actor.ts";
import type { Language } from "#lib/domain/language.ts";
import { currentMail } from "../outbox/current-mail.ts";
import { makeLinkMail } from "../outbox/make-link-mail.ts";
import { makeEntryLink, tidyEmail } from "./enter-house.ts";

type Refusal<Code extends string> = { ok: false; code: Code };

/** Everybody with an account. */
export async function openPeople(given?: Database): Promise<PersonLine[]> {
  return listPeople(given ?? (await currentDatabase()), new Date());
}

/** `mailed`: in which language the link is sent to the person; not given: whoever made it hands it on. */
type HandingOn = { mailed?: Language | undefined };

/** Makes an account without a password: the token of the link with which its owner sets one. */
export async function invitePerson(
  { email: typed, role, mailed }: { email: string; role: Role } & HandingOn,
  given?: Database,
): Promise<{ ok: true; token: string } | Refusal<"email-wrong" | "not-allowed" | "taken" | "mail-off">> {
  const database = given ?? (await currentDatabase());
  const email = tidyEmail(typed);
  if (email === null) return { ok: false, code: "email-wrong" };
  if (!mayGive(database.acting?.who, role)) return { ok: false, code: "not-allowed" };
  if (mailed && !currentMail()) return { ok: false, code: "mail-off" };
  const now = new Date();
  const id = randomUUID();
  const { token, link } = makeEntryLink(now);
  const name = email.split("@")[0] ?? email;
  const mail = mailed ? invitationMail({ personId: id, token, language: mailed }) : null;
  const added = await addPerson(database, { id, name, email, role, link: { ...link, mail }, now });
  return added ? { ok: true, token } : { ok: false, code: "taken" };
}

/** A new link for somebody who lost theirs, or their password. */
export async function renewEntryLink(
  { id, mailed }: { id: string } & HandingOn,
  given?: Database,
): Promise<{ ok: true; token: string } | Refusal<"not-allowed" | "missing" | "mail-off">> {
  const database = given ?? (await currentDatabase());
  const person = await findPerson(database, { id });
  if (!person) return { ok: false, code: "missing" };
  // Who has somebody's link can become them.
  if (!mayGive(database.acting?.who, person.role)) return { ok: false, code: "not-allowed" };
  if (mailed && !currentMail()) return { ok: false, code: "mail-off" };
  const now = new Date();
  const { token, link } = makeEntryLink(now);
  const mail = mailed ? invitationMail({ personId: id, token, language: person.language ?? mailed }) : null;
  return (await replaceEntryLink(database, { personId: id, link: { ...link, mail }, now }))
    ? { ok: true, token }
    : { ok: false, code: "missing" };
}

function invitationMail({
  personId,
  token,
  language,
}: {
  personId: string;
  token: string;
  language: Language;
}): NewMail {
  return makeLinkMail({ to: { personId }, about: { kind: "invitation" }, language, token });
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
