import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

/** Removes what is derived from sheets under template versions that no review with the sheet stands under any more. */
export async function dropUnusedDerivations(database: Database): Promise<void> {
  await changeDatabase(database, ({ tables }) =>
    tables.$executeRawUnsafe(`DELETE FROM "Derivation" WHERE NOT EXISTS (
      SELECT 1 FROM "ReviewChecksheet" AS "entry" JOIN "Review" ON "Review"."id" = "entry"."reviewId"
      WHERE "entry"."checksheetId" = "Derivation"."checksheetId" AND "Review"."templateId" = "Derivation"."templateId")`),
  );
}
