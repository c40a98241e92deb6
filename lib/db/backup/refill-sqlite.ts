import Sqlite from "better-sqlite3";
import { applyToSqlite } from "../migrate-sqlite.ts";
import type { Cell, ColumnKind } from "./archive-line.ts";
import { ArchiveRefusal } from "./read-archive.ts";
import type { Refilled } from "./refill.ts";
import { columnsInSqlite } from "./table-columns.ts";

const TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

type Input = { file: string; waitMilliseconds: number };

/** Does `work` on a SQLite file in one transaction: if it throws, the file stays as it was. Others may read meanwhile, and wait to write. */
export async function inSqlite<Result>(
  { file, waitMilliseconds }: Input,
  work: (database: Refilled) => Promise<Result>,
): Promise<Result> {
  const connection = new Sqlite(file, { timeout: waitMilliseconds });
  try {
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = OFF");
    connection.exec("BEGIN IMMEDIATE");
    const result = await work(asRefilled(connection));
    connection.exec("COMMIT");
    return result;
  } finally {
    // Closing rolls back what an exception left open.
    connection.close();
  }
}

function asRefilled(connection: Sqlite.Database): Refilled {
  return {
    clear: () => {
      const tables = connection.prepare(TABLES).pluck().all() as string[];
      for (const table of tables) connection.exec(`DROP TABLE "${table}"`);
    },
    migrate: (migrations) => applyToSqlite(connection, migrations),
    columns: () => columnsInSqlite(connection),
    empty: (tables) => {
      for (const table of tables) connection.exec(`DELETE FROM "${table}"`);
    },
    insert: (table, { columns, rows }) => {
      const names = columns.map(({ name }) => `"${name}"`).join(", ");
      const statement = connection.prepare(
        `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`,
      );
      for (const row of rows) statement.run(row.map((cell, index) => toValue(cell, columns[index]?.kind)));
    },
    settle: () => {
      const [broken] = connection.pragma("foreign_key_check") as { table: string }[];
      if (broken) throw new ArchiveRefusal("damaged", broken.table);
    },
  };
}

function toValue(cell: Cell, kind: ColumnKind | undefined): string | number | Buffer | null {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell !== "string") return cell;
  if (kind === "bytes") return Buffer.from(cell, "base64");
  // The driver's adapter writes dates so; they are compared as texts.
  return kind === "date" ? cell.replace("Z", "+00:00") : cell;
}
