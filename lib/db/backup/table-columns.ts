import type Sqlite from "better-sqlite3";
import type pg from "pg";
import { Prisma } from "../../../generated/sqlite/client.ts";
import type { Column, ColumnKind } from "./archive-line.ts";

/** Every table of the models, by name: what is new among them is in the next backup without another line. */
export const tableNames: readonly string[] = Object.values(Prisma.ModelName).toSorted();

/** Tables of this database with their columns, by name. */
export type TableColumns = Map<string, Column[]>;

// As prisma/migrations declare them.
const sqliteKinds: Record<string, ColumnKind> = {
  ...{ TEXT: "text", INTEGER: "integer", REAL: "real", BOOLEAN: "boolean", DATETIME: "date", BLOB: "bytes" },
};
const postgresKinds: Record<string, ColumnKind> = {
  ...{ text: "text", integer: "integer", "double precision": "real", boolean: "boolean" },
  ...{ "timestamp without time zone": "date", bytea: "bytes" },
};

const OURS = "'_prisma_migrations'";
const IN_SQLITE = `SELECT t.name AS "table", c.name AS name, c.type AS type
  FROM sqlite_schema t, pragma_table_info(t.name) c
  WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> ${OURS} ORDER BY t.name, c.name`;
// A partition is its table's business.
const IN_POSTGRES = `SELECT t.relname AS "table", c.attname AS name, format_type(c.atttypid, NULL) AS type
  FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid
  WHERE t.relnamespace = quote_ident(current_schema())::regnamespace AND t.relkind IN ('r', 'p') AND NOT t.relispartition
  AND c.attnum > 0 AND NOT c.attisdropped AND t.relname <> ${OURS}
  ORDER BY t.relname COLLATE "C", c.attname COLLATE "C"`;

type Described = { table: string; name: string; type: string };

/** The tables of a SQLite file, its own and the record of migrations left out. */
export function columnsInSqlite(connection: Sqlite.Database): TableColumns {
  return group(connection.prepare(IN_SQLITE).all() as Described[], sqliteKinds);
}

/** The tables in the schema that a PostgreSQL connection works in, the record of migrations left out. */
export async function columnsInPostgres(connection: pg.Client): Promise<TableColumns> {
  return group((await connection.query<Described>(IN_POSTGRES)).rows, postgresKinds);
}

function group(described: Described[], kinds: Record<string, ColumnKind>): TableColumns {
  const grouped = Map.groupBy(described, ({ table }) => table);
  return new Map([...grouped].map(([table, columns]) => [table, columns.map((column) => toColumn(column, kinds))]));
}

/** Throws for a type that archives do not know yet: a migration that brings one needs a line above. */
function toColumn({ table, name, type }: Described, kinds: Record<string, ColumnKind>): Column {
  const kind = kinds[type];
  // Another program's table may hold anything; ours may not.
  if (!kind && tableNames.includes(table)) throw new Error(`no backup knows the type ${type} of ${table}.${name}`);
  return { name, kind: kind ?? "text" };
}
