import { randomUUID } from "node:crypto";
import Sqlite from "better-sqlite3";
import { type AppliedMigration, type Migration, type MigrationRefusal, planMigrations } from "./migrations.ts";

// Prisma's own table, to the letter, so that `prisma migrate` and this program agree on what was applied.
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;
// Where there is no record of migrations, a table is another program's.
const FOREIGN = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
  AND NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations') ORDER BY name LIMIT 1`;
const APPLIED = `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`;
const RECORD = `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  VALUES (?, ?, ?, ?, ?, 1)`;

type Input = { file: string; migrations: Migration[]; waitMilliseconds: number };

/**
 * Brings a SQLite file up to date: all that is missing or nothing, in one transaction that holds the write lock from
 * its first moment, so that two programs starting at once apply each migration once.
 */
export function migrateSqlite({ file, migrations, waitMilliseconds }: Input): { ok: true } | MigrationRefusal {
  const database = new Sqlite(file, { timeout: waitMilliseconds });
  try {
    const foreign = database.prepare(FOREIGN).pluck().get() as string | undefined;
    if (foreign !== undefined) return { ok: false, code: "not-ours", detail: foreign };
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    // Redefining a table drops the old one; the check below stands for the keys meanwhile.
    database.pragma("foreign_keys = OFF");
    database.exec("BEGIN IMMEDIATE");
    const result = applyToSqlite(database, migrations);
    database.exec(result.ok ? "COMMIT" : "ROLLBACK");
    return result;
  } finally {
    // Closing rolls back what an exception left open.
    database.close();
  }
}

/** Applies what is missing, in the transaction that the caller has begun and ends; foreign keys are off. */
export function applyToSqlite(database: Sqlite.Database, migrations: Migration[]): { ok: true } | MigrationRefusal {
  database.exec(TABLE);
  const rows = database.prepare(APPLIED).all() as (Omit<AppliedMigration, "finished"> & { finished: number })[];
  const plan = planMigrations(
    migrations,
    rows.map((row) => ({ ...row, finished: row.finished === 1 })),
  );
  if (!plan.ok) return plan;
  const record = database.prepare(RECORD);
  for (const { name, sql, checksum } of plan.value) {
    const startedAt = Date.now();
    database.exec(sql);
    record.run(randomUUID(), checksum, name, startedAt, Date.now());
  }
  const broken = database.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`${broken.length} rows point nowhere after the migration`);
  return { ok: true };
}
