import type { Database } from "../open-database.ts";

/** Whether everybody must have a second factor. */
export async function isFactorDemanded(database: Database): Promise<boolean> {
  const rules = await database.reader.houseRules.findUnique({ where: { id: 1 } });
  return rules?.demandsSecondFactor ?? false;
}

/**
 * Whether somebody has neither an app's codes nor a passkey. Who has no password here comes in by the company's provider alone, and a second
 * factor is that one's to ask for.
 */
export async function lacksFactor(database: Database, personId: string): Promise<boolean> {
  const person = await database.reader.person.findUnique({
    where: { id: personId },
    select: {
      twoFactorEnabled: true,
      passkeys: { take: 1, select: { id: true } },
      credentials: { where: { password: { not: null } }, take: 1, select: { id: true } },
    },
  });
  if (!person || person.credentials.length === 0) return false;
  return person.twoFactorEnabled !== true && person.passkeys.length === 0;
}

/** Whether a password alone, with no code after it, is too little for somebody: everybody must have a second factor, and theirs is a passkey. */
export async function mustUsePasskey(database: Database, personId: string): Promise<boolean> {
  return (await isFactorDemanded(database)) && (await database.reader.passkey.count({ where: { personId } })) > 0;
}

/** Whether somebody has to set up a second factor before anything else. */
export async function mustEnrol(database: Database, personId: string): Promise<boolean> {
  return (await isFactorDemanded(database)) && (await lacksFactor(database, personId));
}
