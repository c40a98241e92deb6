import { createReadStream } from "node:fs";
import { type RefillRefusal, refillDatabase } from "#lib/db/backup/refill-database.ts";
import { whatIsThere } from "#lib/db/backup/what-is-there.ts";
import { changeDatabase } from "#lib/db/change-database.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type LogVerdict, verifyLog } from "../acting/verify-log.ts";

type Input = {
  /** An archive that `backUp` made, of whichever database. */
  file: string;
  /** Whether what is in the database may be lost. */
  replace: boolean;
  onRows?: ((done: number, of: number) => void) | undefined;
};

/** "not-empty": and `replace` was not said. "foreign": `detail` is a table of another program. */
export type RestoreRefusal = RefillRefusal | { ok: false; code: "not-empty" | "foreign"; detail: string };

/**
 * Makes of the database what an archive says: all of it, or nothing is changed. Written down, in a transaction that follows, as the last entry of the log that
 * came with it, which is then followed from its beginning. Servers on the same database are to be stopped before.
 */
export async function restore(
  { file, replace, onRows }: Input,
  given?: Database,
): Promise<{ ok: true; tables: number; rows: number; log: LogVerdict } | RestoreRefusal> {
  const database = given ?? (await currentDatabase());
  const there = await whatIsThere(database);
  if (there.kind === "foreign") return { ok: false, code: "foreign", detail: there.table };
  if (there.kind === "something" && !replace) return { ok: false, code: "not-empty", detail: "" };
  const filled = await refillDatabase(database, { archive: createReadStream(file), onRows });
  if (!filled.ok) return filled;
  await changeDatabase(database, async () => filled);
  return { ...filled, log: await verifyLog(database) };
}
