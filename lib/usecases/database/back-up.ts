import { dumpDatabase } from "#lib/db/backup/dump-database.ts";
import { whatIsThere } from "#lib/db/backup/what-is-there.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { HandedOver } from "../report/hand-over.ts";

/**
 * Everything in the database as it is at one moment, while people work on: an archive, made while it is taken. Null where there is nothing in it: an empty
 * archive taken every night by a wrong setting would be noticed too late.
 */
export async function backUp(given?: Database): Promise<AsyncGenerator<HandedOver, void> | null> {
  const database = given ?? (await currentDatabase());
  const { kind } = await whatIsThere(database);
  return kind === "nothing" ? null : dumpDatabase(database);
}
