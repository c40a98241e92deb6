import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

/** A session is in use. */
export async function noteSessionUse(
  database: Database,
  { sessionId, now }: { sessionId: string; now: Date },
): Promise<void> {
  await changeDatabase({ ...database, acting: undefined }, async ({ tables }) => {
    await tables.session.updateMany({ where: { id: sessionId }, data: { updatedAt: now } });
  });
}
