import type { Database } from "../open-database.ts";

/** What a person signs in with. */
export type SignInMeans = { hasPassword: boolean; hasSecondFactor: boolean };

/** What somebody signs in with. */
export async function findSignInMeans(database: Database, personId: string): Promise<SignInMeans> {
  const person = await database.reader.person.findUniqueOrThrow({
    where: { id: personId },
    select: { twoFactorEnabled: true, credentials: { where: { password: { not: null } }, select: { id: true } } },
  });
  return { hasPassword: person.credentials.length > 0, hasSecondFactor: person.twoFactorEnabled === true };
}
