import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

const SPENT = "spent-code";
// A code of an app is good for half a minute, and its neighbours too, because clocks differ.
const GOOD_MILLISECONDS = 2 * 60 * 1000;

/** Takes a code of a person's app as used; false: it was used before. Of two who use it at once, one is told true. */
export async function spendCode(
  database: Database,
  { personId, code, now }: { personId: string; code: string; now: Date },
): Promise<boolean> {
  const dates = { createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + GOOD_MILLISECONDS) };
  try {
    await changeDatabase({ ...database, acting: undefined }, async ({ tables }) => {
      await tables.verification.deleteMany({ where: { identifier: SPENT, expiresAt: { lte: now } } });
      await tables.verification.create({
        data: { id: `${SPENT} ${personId} ${code}`, identifier: SPENT, value: "", ...dates },
      });
    });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "P2002") return false;
    throw error;
  }
}
