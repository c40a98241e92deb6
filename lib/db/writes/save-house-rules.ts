import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

/** Says whether everybody must have a second factor from now on. What held before goes to the log. */
export async function saveHouseRules(
  database: Database,
  { demandsSecondFactor, now }: { demandsSecondFactor: boolean; now: Date },
): Promise<void> {
  await changeDatabase(database, async ({ tables }) => {
    // Takes the write lock first; of two at once the second sees what the first said.
    await tables.houseRules.updateMany({ where: { id: 1 }, data: { changedAt: now } });
    const before = await tables.houseRules.findUnique({ where: { id: 1 } });
    const data = { demandsSecondFactor, changedAt: now };
    await tables.houseRules.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
    return { before: before?.demandsSecondFactor ?? false, after: demandsSecondFactor };
  });
}
