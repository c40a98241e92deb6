import { createHash } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { dropRefusedAlias } from "#lib/db/writes/drop-refused-alias.ts";
import { saveRefusedAlias } from "#lib/db/writes/save-refused-alias.ts";
import { foldText } from "#lib/domain/fold-text.ts";

type Wish = { templateKey: string; item: string; wording: string; refused: boolean };

/** Keeps a wording from being suggested for an item again, whatever its width and case, or takes that back. Twice is once. */
export async function refuseAlias({ refused, ...alias }: Wish, given?: Database): Promise<void> {
  const database = given ?? (await currentDatabase());
  const said = JSON.stringify([alias.templateKey, alias.item, foldText(alias.wording)]);
  const id = createHash("sha256").update(said).digest("hex");
  if (refused) await saveRefusedAlias(database, { ...alias, id, now: new Date() });
  else await dropRefusedAlias(database, id);
}
