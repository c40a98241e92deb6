import pg from "pg";
import { applyToPostgres, MIGRATION_LOCK } from "../migrate-postgres.ts";
import { listMigrations } from "../migrations.ts";
import type { Cell, Column, ColumnKind } from "./archive-line.ts";
import type { Refilled } from "./refill.ts";
import { columnsInPostgres } from "./table-columns.ts";

const HERE = "quote_ident(current_schema())::regnamespace";
// A partition goes with its table.
const TABLES = `SELECT oid::regclass::text AS name FROM pg_class
  WHERE relnamespace = ${HERE} AND relkind IN ('r', 'p') AND NOT relispartition`;
const MAKES_FUNCTION = /^CREATE (?:OR REPLACE )?FUNCTION ("\w+"\(\))/gm;
const FOREIGN_KEYS = `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND connamespace = ${HERE}`;

type Named = { name: string };
type ForeignKey = { table: string; name: string; definition: string };
type Input = { url: string; waitMilliseconds: number };

/** Does `work` on a PostgreSQL database in one transaction: if it throws, everything stays as it was. Others wait for it. */
export async function inPostgres<Result>(
  { url, waitMilliseconds }: Input,
  work: (database: Refilled) => Promise<Result>,
): Promise<Result> {
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  try {
    await connection.query("BEGIN");
    await connection.query(`SET LOCAL lock_timeout = ${waitMilliseconds}`);
    await connection.query(MIGRATION_LOCK);
    const result = await work(asRefilled(connection));
    await connection.query("COMMIT");
    return result;
  } finally {
    // Ending rolls back what an exception left open.
    await connection.end();
  }
}

function asRefilled(connection: pg.Client): Refilled {
  let foreignKeys: ForeignKey[] = [];
  const names = async (query: string) => (await connection.query<Named>(query)).rows.map(({ name }) => name);
  return {
    clear: async () => {
      const tables = await names(TABLES);
      if (tables.length > 0) await connection.query(`DROP TABLE ${tables.join(", ")}`);
      for (const name of ourFunctions()) await connection.query(`DROP FUNCTION IF EXISTS ${name}`);
    },
    migrate: (migrations) => applyToPostgres(connection, migrations),
    columns: () => columnsInPostgres(connection),
    // Keys are taken off and put back: that needs no order of tables, and checks all rows at once.
    empty: async (tables) => {
      foreignKeys = (await connection.query<ForeignKey>(FOREIGN_KEYS)).rows;
      for (const { table, name } of foreignKeys) await connection.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
      for (const table of tables) await connection.query(`DELETE FROM "${table}"`);
    },
    insert: async (table, { columns, rows }) => {
      const listed = columns.map(({ name }) => `"${name}"`).join(", ");
      const records = rows.map((row) => toRecord(row, columns));
      await connection.query(
        `INSERT INTO "${table}" (${listed}) SELECT ${listed} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
        [JSON.stringify(records)],
      );
    },
    settle: async () => {
      for (const { table, name, definition } of foreignKeys) {
        await connection.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
      }
    },
  };
}

/** Those that our migrations make; others may have theirs in the same schema. */
function ourFunctions(): string[] {
  return listMigrations("postgres").flatMap(({ sql }) =>
    [...sql.matchAll(MAKES_FUNCTION)].map(([, name]) => `${name}`),
  );
}

function toRecord(row: Cell[], columns: Column[]): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name, kind }, index) => [name, toValue(row[index] ?? null, kind)]));
}

function toValue(cell: Cell, kind: ColumnKind): Cell {
  return kind === "bytes" && typeof cell === "string" ? `\\x${Buffer.from(cell, "base64").toString("hex")}` : cell;
}
