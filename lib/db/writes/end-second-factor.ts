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
