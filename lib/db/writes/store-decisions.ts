import { changeDatabase } from "../change-database.ts";
import type { NewDecision, NewDerivation } from "../derived-row.ts";
import type { Database } from "../open-database.ts";
import { addDerivation } from "./add-derivation.ts";
import { saveDecisions } from "./save-decisions.ts";

/** Stores people's decisions about one checksheet together with what was computed anew under them. */
export async function storeDecisions(
  database: Database,
  { decisions, derivation }: { decisions: NewDecision[]; derivation: NewDerivation },
): Promise<void> {
  await changeDatabase(database, async (transaction) => {
    await saveDecisions(transaction, decisions);
    await addDerivation(transaction, derivation);
  });
}
