import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

/** Forgets that a wording was not wanted: it is suggested again. */
export async function dropRefusedAlias(database: Database, id: string): Promise<void> {
  await changeDatabase(database, (transaction) => transaction.tables.refusedAlias.deleteMany({ where: { id } }));
}
