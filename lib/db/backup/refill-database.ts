import { listMigrations } from "../migrations.ts";
import { type Database, WAIT_MILLISECONDS } from "../open-database.ts";
import { ArchiveRefusal, readArchive } from "./read-archive.ts";
import { refill } from "./refill.ts";
import { inPostgres } from "./refill-postgres.ts";
import { inSqlite } from "./refill-sqlite.ts";

/** "newer": of a newer program; "in-use": others kept the database from being locked. */
export type RefillRefusal = { ok: false; code: ArchiveRefusal["code"] | "in-use"; detail: string };
type Refilling = { archive: AsyncIterable<Uint8Array>; onRows?: ((done: number, of: number) => void) | undefined };

/** Puts an archive's contents in place of all that a database holds, whichever kind it came from: all of it, or nothing is changed. */
export async function refillDatabase(
  { kind, place }: Database,
  { archive, onRows = () => {} }: Refilling,
): Promise<{ ok: true; tables: number; rows: number } | RefillRefusal> {
  const migrations = listMigrations(kind);
  const waitMilliseconds = WAIT_MILLISECONDS;
  try {
    const filled =
      kind === "sqlite"
        ? await inSqlite({ file: place, waitMilliseconds }, (database) =>
            refill({ parts: readArchive(archive), migrations, database, onRows }),
          )
        : await inPostgres({ url: place, waitMilliseconds }, (database) =>
            refill({ parts: readArchive(archive), migrations, database, onRows }),
          );
    return { ok: true, ...filled };
  } catch (error) {
    if (error instanceof ArchiveRefusal) return { ok: false, code: error.code, detail: error.detail };
    if (isLocked(error)) return { ok: false, code: "in-use", detail: "" };
    throw error;
  }
}

/** What SQLite and PostgreSQL say when somebody else holds on for too long. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["SQLITE_BUSY", "55P03"].includes(String(error.code));
}
