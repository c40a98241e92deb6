import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

/**
 * Removes what is derived from sheets under template versions that no review with the sheet stands under any more. Under
 * the newest of a template's versions it stays: there all sheets on file are screened.
 */
export async function dropUnusedDerivations(database: Database): Promise<void> {
  await changeDatabase(database, ({ tables }) =>
    tables.$executeRawUnsafe(`DELETE FROM "Derivation" WHERE NOT EXISTS (
      SELECT 1 FROM "ReviewChecksheet" AS "entry" JOIN "Review" ON "Review"."id" = "entry"."reviewId"
      WHERE "entry"."checksheetId" = "Derivation"."checksheetId" AND "Review"."templateId" = "Derivation"."templateId")
      AND EXISTS (
      SELECT 1 FROM "Derivation" AS "newer"
      JOIN "Template" AS "later" ON "later"."id" = "newer"."templateId"
      JOIN "Template" AS "own" ON "own"."id" = "Derivation"."templateId"
      WHERE "newer"."checksheetId" = "Derivation"."checksheetId"
        AND "later"."key" = "own"."key" AND "later"."version" > "own"."version")`),
  );
}
