import pg from "pg";
import type { ArchivePart, Cell, Column } from "./archive-line.ts";
import { headOf } from "./head-of.ts";
import { columnsInPostgres, tableNames } from "./table-columns.ts";

const MIGRATIONS =
  'SELECT migration_name AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"';
const AT_ONCE = 500;
// A row with a whole file in it may be large.
const AT_ONCE_WITH_BYTES = 4;

/** All tables of a PostgreSQL database as they are at one moment: others read and write meanwhile, and no migration changes a table. */
export async function* dumpPostgres(url: string): AsyncGenerator<ArchivePart> {
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  try {
    await connection.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    // Takes no picture yet: the first question does.
    await connection.query(`LOCK TABLE ${tableNames.map((name) => `"${name}"`).join(", ")} IN ACCESS SHARE MODE`);
    const migrations = (await connection.query<{ name: string }>(MIGRATIONS)).rows.map(({ name }) => name);
    const columns = await columnsInPostgres(connection);
    const counts = tableNames.map((name) => `SELECT '${name}' AS name, count(*)::int AS count FROM "${name}"`);
    const { rows: counted } = await connection.query<{ count: number }>(counts.join(" UNION ALL "));
    yield headOf({ migrations, counted: counted.map(({ count }) => count) });
    for (const name of tableNames) {
      const described = columns.get(name) ?? [];
      yield { kind: "table", name, columns: described };
      yield* dumpTable(connection, name, described);
    }
  } finally {
    await connection.end();
  }
}

async function* dumpTable(connection: pg.Client, name: string, columns: Column[]): AsyncGenerator<ArchivePart> {
  const atOnce = columns.some(({ kind }) => kind === "bytes") ? AT_ONCE_WITH_BYTES : AT_ONCE;
  await connection.query(`DECLARE dumped NO SCROLL CURSOR FOR SELECT ${columns.map(select).join(", ")} FROM "${name}"`);
  for (;;) {
    const { rows } = await connection.query<unknown[]>({ text: `FETCH ${atOnce} FROM dumped`, rowMode: "array" });
    if (rows.length > 0) yield { kind: "rows", rows: rows.map((row) => row.map(toCell)) };
    if (rows.length < atOnce) break;
  }
  await connection.query("CLOSE dumped");
}

/** Dates as text: the driver would take them for local time. */
function select({ name, kind }: Column): string {
  return kind === "date" ? `to_char("${name}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : `"${name}"`;
}

function toCell(value: unknown): Cell {
  return Buffer.isBuffer(value) ? value.toString("base64") : (value as Cell);
}
