import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

/** Takes somebody's second factor and passkeys away, for who has lost the device. Their sessions end. */
export async function endSecondFactor(database: Database, { personId }: { personId: string }): Promise<void> {
  await changeDatabase(database, async ({ tables }) => {
    await tables.twoFactor.deleteMany({ where: { userId: personId } });
    await tables.passkey.deleteMany({ where: { personId } });
    await tables.person.update({ where: { id: personId }, data: { twoFactorEnabled: null } });
    await tables.session.deleteMany({ where: { userId: personId } });
  });
}

/**
 * Clears what is left of a second factor that is off. The library turns it off in several steps of its own: where they were cut short, it would take what
 * is left for one that is on, and begin no other.
 */
export async function clearHalfEnded(database: Database, personId: string): Promise<void> {
  const isOff = { OR: [{ twoFactorEnabled: null }, { twoFactorEnabled: false }] };
  await changeDatabase({ ...database, acting: undefined }, ({ tables }) =>
    tables.twoFactor.deleteMany({ where: { userId: personId, verified: { not: false }, person: isOff } }),
  );
}
