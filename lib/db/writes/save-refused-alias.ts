import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { storableText } from "../stored-text.ts";

type Refused = { id: string; templateKey: string; item: string; wording: string; now: Date };

/** Remembers that a wording is not wanted among an item's aliases. */
export async function saveRefusedAlias(
  database: Database,
  { id, templateKey, item, wording, now }: Refused,
): Promise<void> {
  await changeDatabase(database, (transaction) =>
    transaction.tables.refusedAlias.upsert({
      where: { id },
      create: { id, templateKey, item, wording: storableText(wording), refusedAt: now },
      // Not empty, or it is no upsert of the database's own: of two at once one would fail.
      update: { refusedAt: now },
    }),
  );
}
