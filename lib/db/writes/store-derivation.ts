import { changeDatabase } from "../change-database.ts";
import type { NewDecision, NewDerivation } from "../derived-row.ts";
import { type ChecksheetRows, findChecksheetRows } from "../find-checksheet-rows.ts";
import type { Database } from "../open-database.ts";
import { addDerivation } from "./add-derivation.ts";
import { saveDecisions } from "./save-decisions.ts";

type Input = {
  checksheetId: string;
  templateKey: string;
  decisions: NewDecision[];
  /** Pure: what follows from the rows and all decisions about them, the new ones included. */
  derive: (stored: ChecksheetRows) => NewDerivation;
};

/**
 * Stores decisions about one checksheet and what follows from them in one transaction, so that of two people who decide
 * at the same moment the second derives under the decisions of both. False when the checksheet is gone.
 */
export async function storeDerivation(
  database: Database,
  { checksheetId, templateKey, decisions, derive }: Input,
): Promise<boolean> {
  return changeDatabase(database, async (transaction) => {
    // Changes nothing, but takes hold of the sheet: the other one waits here.
    const { count } = await transaction.tables.checksheet.updateMany({
      where: { id: checksheetId },
      data: { version: { increment: 0 } },
    });
    if (count === 0) return false;
    await saveDecisions(transaction, decisions);
    const stored = await findChecksheetRows(transaction, { checksheetId, templateKey });
    if (!stored) return false;
    await addDerivation(transaction, derive(stored));
    return true;
  });
}
