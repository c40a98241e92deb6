import { isPassword } from "#lib/auth/sessions.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findPasswordHash } from "#lib/db/reads/list-sessions.ts";

/**
 * Whether somebody who changes what they sign in with is still the one who signed in: their password again. Who has none (they sign in elsewhere) is not
 * asked for it.
 */
export async function isOwnPassword(
  database: Database,
  { person, password }: { person: { id: string }; password: string },
): Promise<boolean> {
  const hash = await findPasswordHash(database, person.id);
  return hash === null || (await isPassword(database, { password, hash }));
}
