import type { Database } from "../open-database.ts";
import { dumpPostgres } from "./dump-postgres.ts";
import { dumpSqlite } from "./dump-sqlite.ts";
import { writeArchive } from "./write-archive.ts";

/** Everything in a database as it is when the first bytes are taken, as an archive that either database can be made of; with how much is written, from 0 to 1. */
export function dumpDatabase({ kind, place }: Database): AsyncGenerator<{ bytes: Uint8Array; share: number }> {
  return writeArchive(kind === "sqlite" ? dumpSqlite(place) : dumpPostgres(place));
}
