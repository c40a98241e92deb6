import { setImmediate } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import type { ArchivePart, Cell, Column, ColumnKind } from "./archive-line.ts";
import { headOf } from "./head-of.ts";
import { columnsInSqlite, tableNames } from "./table-columns.ts";

const MIGRATIONS = "SELECT migration_name AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY name";
const AT_ONCE = { rows: 500, characters: 1 << 20 };

/** All tables of a SQLite file as they are at one moment: others read and write meanwhile. */
export async function* dumpSqlite(file: string): AsyncGenerator<ArchivePart> {
  const connection = new Sqlite(file, { readonly: true });
  try {
    // The first question takes the picture that all others see.
    connection.exec("BEGIN");
    const migrations = connection.prepare(MIGRATIONS).pluck().all() as string[];
    const columns = columnsInSqlite(connection);
    const counted = tableNames.map(
      (name) => connection.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number,
    );
    yield headOf({ migrations, counted });
    for (const name of tableNames) {
      const described = columns.get(name) ?? [];
      yield { kind: "table", name, columns: described };
      yield* dumpTable(connection, name, described);
    }
  } finally {
    connection.close();
  }
}

async function* dumpTable(connection: Sqlite.Database, name: string, columns: Column[]): AsyncGenerator<ArchivePart> {
  const selected = columns.map((column) => `"${column.name}"`).join(", ");
  const records = connection.prepare(`SELECT ${selected} FROM "${name}"`).raw().iterate() as Iterable<unknown[]>;
  let rows: Cell[][] = [];
  let characters = 0;
  for (const record of records) {
    const row = record.map((value, index) => toCell(value, columns[index]?.kind));
    rows.push(row);
    for (const cell of row) characters += typeof cell === "string" ? cell.length : 8;
    if (rows.length < AT_ONCE.rows && characters < AT_ONCE.characters) continue;
    yield { kind: "rows", rows };
    [rows, characters] = [[], 0];
    await setImmediate();
  }
  if (rows.length > 0) yield { kind: "rows", rows };
}

function toCell(value: unknown, kind: ColumnKind | undefined): Cell {
  if (value === null) return null;
  if (kind === "bytes") return Buffer.from(value as Uint8Array).toString("base64");
  if (kind === "boolean") return value === 1;
  // As the driver's adapter keeps them: ISO 8601 with an offset.
  if (kind === "date") return new Date(value as string).toISOString();
  return value as Cell;
}
