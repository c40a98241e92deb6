import { randomUUID } from "node:crypto";
import pg from "pg";
import { type AppliedMigration, type Migration, type MigrationRefusal, planMigrations } from "./migrations.ts";

// Prisma's own table, to the letter, so that `prisma migrate` and this program agree on what was applied.
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;
// Where there is no record of migrations, a table is another program's; an extension's is nobody's.
const FOREIGN = `SELECT relname::text AS name FROM pg_class c
  WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relkind IN ('r', 'p')
  AND to_regclass(quote_ident(current_schema()) || '._prisma_migrations') IS NULL
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') ORDER BY relname LIMIT 1`;
const APPLIED = `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`;
const RECORD = `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, $4, $5, 1)`;
// The number under which Prisma locks, too: whichever of the two comes second waits.
export const MIGRATION_LOCK = "SELECT pg_advisory_xact_lock(72707369)";

/** Brings a PostgreSQL database up to date: all that is missing or nothing, in one transaction under one lock. */
export async function migratePostgres(url: string, migrations: Migration[]): Promise<{ ok: true } | MigrationRefusal> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(MIGRATION_LOCK);
    const [foreign] = (await client.query<{ name: string }>(FOREIGN)).rows;
    if (foreign) return { ok: false, code: "not-ours", detail: foreign.name };
    const result = await applyToPostgres(client, migrations);
    await client.query(result.ok ? "COMMIT" : "ROLLBACK");
    return result;
  } finally {
    // Ending rolls back what an exception left open.
    await client.end();
  }
}

/** Applies what is missing, in the transaction that the caller has begun and ends. */
export async function applyToPostgres(
  client: pg.Client,
  migrations: Migration[],
): Promise<{ ok: true } | MigrationRefusal> {
  await client.query(TABLE);
  const { rows } = await client.query<AppliedMigration>(APPLIED);
  const plan = planMigrations(migrations, rows);
  if (!plan.ok) return plan;
  for (const { name, sql, checksum } of plan.value) {
    const startedAt = new Date();
    await client.query(sql);
    await client.query(RECORD, [randomUUID(), checksum, name, startedAt, new Date()]);
  }
  return { ok: true };
}
