import type { Role } from "#lib/domain/actor.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";
import { storableText } from "../stored-text.ts";
import { addMail, type NewMail } from "./add-delivery.ts";

type NewPerson = { id: string; name: string; email: string; role: Role; now: Date };
/** `mail`: with which it is sent; null: whoever made it hands it on. */
type NewLink = { tokenHash: string; expiresAt: Date; mail: NewMail | null };
type SetupLink = Pick<NewLink, "tokenHash" | "expiresAt">;

/** Stores somebody who has been invited, with the link that lets them in; false: the address has an account. */
export async function addPerson(
  database: Database,
  { link, now, ...person }: NewPerson & { link: NewLink },
): Promise<boolean> {
  return changeDatabase(database, async (transaction) => {
    const { tables } = transaction;
    const { count } = await tables.person.updateMany({ where: { email: person.email }, data: { email: person.email } });
    if (count > 0) return false;
    await tables.person.create({ data: toRow({ ...person, now }) });
    await addEntryLink(transaction, { personId: person.id, link, now });
    return true;
  });
}

/** A new link for somebody in place of those before; false: there is no such person, or they are shut out. */
export async function replaceEntryLink(
  database: Database,
  { personId, link, now }: { personId: string; link: NewLink; now: Date },
): Promise<boolean> {
  return changeDatabase(database, async (transaction) => {
    const { tables } = transaction;
    await tables.entryLink.deleteMany({ where: { personId } });
    const person = await tables.person.findUnique({ where: { id: personId, shutOutAt: null }, select: { id: true } });
    if (person) await addEntryLink(transaction, { personId, link, now });
    return person !== null;
  });
}

type LinkOf = { personId: string; link: NewLink; now: Date };

async function addEntryLink(
  transaction: Transaction,
  { personId, link: { mail, ...link }, now }: LinkOf,
): Promise<void> {
  await transaction.tables.entryLink.create({ data: { ...link, personId, createdAt: now } });
  if (mail) await addMail(transaction, mail, now);
}

/** The one link that makes the first account, in place of those before. */
export async function replaceSetupLink(
  database: Database,
  { link, now }: { link: SetupLink; now: Date },
): Promise<void> {
  await changeDatabase(database, async ({ tables }) => {
    await tables.entryLink.deleteMany({ where: { personId: null } });
    await tables.entryLink.create({ data: { ...link, personId: null, createdAt: now } });
  });
}

type Entering = {
  tokenHash: string;
  name: string;
  passwordHash: string;
  /** Who the first one becomes: their id is used where the link is for nobody in particular. */
  first: { id: string; email: string };
  now: Date;
};

/**
 * Uses a link up: sets the password, and ends the sessions that there were under the old one. A link for nobody in particular makes the owner, as long as
 * there is no account. Returns the address to sign in with; null: the link is not good any more.
 */
export async function enterByLink(database: Database, entering: Entering): Promise<{ email: string } | null> {
  const { tokenHash, first, name, passwordHash, now } = entering;
  return changeDatabase(database, async (transaction) => {
    const { tables } = transaction;
    // Of two who use it at once, one finds it.
    const link = await takeLink(transaction, { tokenHash, now });
    if (!link) return null;
    const anybody = await tables.person.findFirst({ select: { id: true } });
    if (link.personId === null && anybody) return null;
    const id = link.personId ?? first.id;
    if (link.personId === null) await tables.person.create({ data: toRow({ ...first, name, role: "owner", now }) });
    else
      await tables.person.update({
        where: { id, shutOutAt: null },
        data: { name: storableText(name), updatedAt: now },
      });
    await setPassword(transaction, { personId: id, passwordHash, now });
    const { email } = await tables.person.findUniqueOrThrow({ where: { id } });
    return { email };
  });
}

async function takeLink({ tables }: Transaction, { tokenHash, now }: { tokenHash: string; now: Date }) {
  const { count } = await tables.entryLink.updateMany({
    where: { tokenHash, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  return count === 1 ? tables.entryLink.delete({ where: { tokenHash } }) : null;
}

type NewPassword = { personId: string; passwordHash: string; now: Date };

async function setPassword({ tables }: Transaction, { personId, passwordHash, now }: NewPassword): Promise<void> {
  const credential = { providerId: "credential", accountId: personId };
  await tables.credential.deleteMany({ where: credential });
  const dates = { createdAt: now, updatedAt: now };
  await tables.credential.create({
    data: { id: `password-${personId}`, userId: personId, ...credential, password: passwordHash, ...dates },
  });
  await tables.session.deleteMany({ where: { userId: personId } });
}

/** Sets another password; all sessions end. */
export async function changePassword(database: Database, password: NewPassword): Promise<void> {
  await changeDatabase(database, (transaction) => setPassword(transaction, password));
}

/** Ends one session of a person, or all of them. Returns how many. */
export async function endSessions(
  database: Database,
  { personId, sessionId }: { personId: string; sessionId?: string | undefined },
): Promise<number> {
  return changeDatabase(database, async ({ tables }) => {
    const { count } = await tables.session.deleteMany({
      where: { userId: personId, ...(sessionId !== undefined && { id: sessionId }) },
    });
    return count;
  });
}

/** "last-owner": there would be nobody left who can do everything; nothing was stored. */
export type PersonChange = "done" | "missing" | "last-owner";

/** What was stored, with what they were before; the log keeps both. */
type ChangedPerson = { change: PersonChange; before?: { role: string; isShutOut: boolean } };

/** Makes somebody something else, shuts them out (their sessions, tokens and links end) or lets them in again. */
export async function changePerson(
  database: Database,
  { id, now, role, isShutOut }: { id: string; now: Date; role: Role; isShutOut: boolean },
): Promise<ChangedPerson> {
  return changeDatabase(database, async ({ tables }) => {
    const changed = await tables.person.updateMany({ where: { id }, data: { updatedAt: now } });
    const person = changed.count === 0 ? null : await tables.person.findUnique({ where: { id } });
    if (!person) return { change: "missing" };
    const before = { role: person.role, isShutOut: person.shutOutAt !== null };
    const owners = await tables.person.findMany({ where: { role: "owner", shutOutAt: null }, select: { id: true } });
    const isLast = owners.length === 1 && owners[0]?.id === id;
    if (isLast && (role !== "owner" || isShutOut)) return { change: "last-owner" };
    await tables.person.update({ where: { id }, data: { role, shutOutAt: isShutOut ? now : null } });
    if (isShutOut) {
      await tables.session.deleteMany({ where: { userId: id } });
      await tables.entryLink.deleteMany({ where: { personId: id } });
      await tables.apiToken.deleteMany({ where: { personId: id } });
    }
    return { change: "done", before };
  });
}

function toRow({ id, name, email, role, now }: NewPerson) {
  const dates = { createdAt: now, updatedAt: now };
  return { id, name: storableText(name), email, emailVerified: false, role, ...dates };
}
