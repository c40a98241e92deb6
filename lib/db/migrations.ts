import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { programFolder } from "../program-folder.ts";

export type DatabaseKind = "sqlite" | "postgres";

/** One step of a database's history, as it lies in `prisma/migrations/<kind>/<name>/migration.sql`. */
export type Migration = {
  name: string;
  sql: string;
  /** SHA-256 of the file, hexadecimal: as Prisma computes it. */
  checksum: string;
};

/** A row of Prisma's `_prisma_migrations`. */
export type AppliedMigration = { name: string; checksum: string; finished: boolean };

/** Why the database is not touched. `detail` names the migration; a table, where "not-ours": another program's database. */
export type MigrationRefusal = {
  ok: false;
  code: "not-ours" | "database-newer" | "migration-edited" | "migration-unfinished" | "history-differs";
  detail: string;
};

/** All known migrations of one kind of database, in order. */
export function listMigrations(kind: DatabaseKind): Migration[] {
  const folder = path.join(programFolder(), "prisma", "migrations", kind);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** What remains to be applied; refuses a history that this program does not know. */
export function planMigrations(
  known: Migration[],
  applied: AppliedMigration[],
): { ok: true; value: Migration[] } | MigrationRefusal {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of applied) {
    const migration = byName.get(name);
    if (!migration) return { ok: false, code: "database-newer", detail: name };
    if (!finished) return { ok: false, code: "migration-unfinished", detail: name };
    if (migration.checksum !== checksum) return { ok: false, code: "migration-edited", detail: name };
  }
  const done = new Set(applied.map((migration) => migration.name));
  const pending = known.filter((migration) => !done.has(migration.name));
  const skipped = pending.find((migration) => applied.some(({ name }) => name > migration.name));
  return skipped ? { ok: false, code: "history-differs", detail: skipped.name } : { ok: true, value: pending };
}
