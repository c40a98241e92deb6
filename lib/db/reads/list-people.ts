import { type Role, roleSchema } from "#lib/domain/actor.ts";
import { type Language, languageSchema } from "#lib/domain/language.ts";
import type { Database } from "../open-database.ts";

export type PersonLine = {
  id: string;
  name: string;
  email: string;
  role: Role;
  isShutOut: boolean;
  /** Whether they have set a password, and how many sessions of theirs are open. */
  hasPassword: boolean;
  sessions: number;
  /** An app's codes, or a passkey. */
  hasSecondFactor: boolean;
};

/** Everybody with an account, in the order in which they came. */
export async function listPeople(database: Database, now: Date): Promise<PersonLine[]> {
  const people = await database.reader.person.findMany({
    orderBy: { createdAt: "asc" },
    include: {
      credentials: { where: { password: { not: null } }, select: { id: true } },
      sessions: { where: { expiresAt: { gt: now } }, select: { id: true } },
      passkeys: { select: { id: true } },
    },
  });
  return people.map(({ id, name, email, role, shutOutAt, twoFactorEnabled, credentials, sessions, passkeys }) => ({
    ...{ id, name, email, role: roleSchema.parse(role), isShutOut: shutOutAt !== null },
    ...{
      hasPassword: credentials.length > 0,
      sessions: sessions.length,
      hasSecondFactor: twoFactorEnabled === true || passkeys.length > 0,
    },
  }));
}

export type FoundPerson = Pick<PersonLine, "id" | "name" | "email" | "role" | "isShutOut"> & {
  /** In which they last saw the pages; null: not known yet. */
  language: Language | null;
};

/** One of them, by id or by address; null: there is none. */
export async function findPerson(
  database: Database,
  where: { id: string } | { email: string },
): Promise<FoundPerson | null> {
  const found = await database.reader.person.findUnique({ where });
  return found && toFoundPerson(found);
}

type StoredPerson = Record<"id" | "name" | "email" | "role", string> & {
  shutOutAt: Date | null;
  language: string | null;
};

/** A stored person as they are looked at. */
export function toFoundPerson({ id, name, email, role, shutOutAt, language }: StoredPerson): FoundPerson {
  const known = languageSchema.nullable().parse(language);
  return { id, name, email, role: roleSchema.parse(role), isShutOut: shutOutAt !== null, language: known };
}

/** Whether there is any account: from then on nobody gets in without one. */
export async function hasPeople(database: Database): Promise<boolean> {
  return (await database.reader.person.findFirst({ select: { id: true } })) !== null;
}
