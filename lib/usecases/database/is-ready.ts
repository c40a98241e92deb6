import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { canAnswer } from "#lib/db/reads/can-answer.ts";

/** Whether the program can do its work: its database answers. */
export async function isReady(given?: Database): Promise<boolean> {
  return canAnswer(given ?? (await currentDatabase()));
}
