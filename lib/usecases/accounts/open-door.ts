import { relyingParty } from "#lib/auth/passkeys.ts";
import { signOnName } from "#lib/auth/sign-on.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { isPeopled } from "../acting/know-actor.ts";

/** The ways in that there are here, for whoever stands before the door. */
export async function openDoor(given?: Database): Promise<{
  isPeopled: boolean;
  hasPasskeys: boolean;
  /** What people call the provider; null: there is none. */
  signOn: string | null;
}> {
  const database = given ?? (await currentDatabase());
  return { isPeopled: await isPeopled(database), hasPasskeys: relyingParty() !== null, signOn: signOnName() };
}
