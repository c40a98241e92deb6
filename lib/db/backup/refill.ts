import type { Migration, MigrationRefusal } from "../migrations.ts";
import type { ArchivePart, Cell, Column } from "./archive-line.ts";
import { ArchiveRefusal } from "./read-archive.ts";
import type { TableColumns } from "./table-columns.ts";
import { withoutWaysIn } from "./without-ways-in.ts";

/** What filling needs of either database, inside one transaction that its caller ends. */
export type Refilled = {
  /** Drops every table of ours. */
  clear: () => Promise<void> | void;
  /** Applies what is missing of these. */
  migrate: (migrations: Migration[]) => Promise<{ ok: true } | MigrationRefusal> | { ok: true } | MigrationRefusal;
  columns: () => Promise<TableColumns> | TableColumns;
  /** Takes out what the migrations themselves put in, and lets rows point at rows that are not there yet. */
  empty: (tables: readonly string[]) => Promise<void> | void;
  insert: (table: string, filling: { columns: Column[]; rows: Cell[][] }) => Promise<void> | void;
  /** Whether every row points at one that is there; throws otherwise, as `insert` does for a row that its table does not take. */
  settle: () => Promise<void> | void;
};

type Order = {
  parts: AsyncIterable<ArchivePart>;
  /** All that this program knows. */
  migrations: Migration[];
  database: Refilled;
  onRows: (done: number, of: number) => void;
};

/**
 * Makes of a database what an archive says: the tables as the archive's program had them, then its rows, then what migrations came since, as if the
 * database had been there all the time; but for what lets somebody in. Throws an `ArchiveRefusal`, after which nothing may be kept.
 */
export async function refill({
  parts,
  migrations,
  database,
  onRows,
}: Order): Promise<{ tables: number; rows: number }> {
  const missing = new Set<string>();
  let filling: { name: string; columns: Column[] } | null = null;
  const total = { tables: 0, rows: 0, read: 0, expected: 0 };
  let there: TableColumns = new Map();
  for await (const part of parts) {
    if (part.kind === "head") {
      const known = knownOf(migrations, part.head.migrations);
      await database.clear();
      demand(await database.migrate(known));
      there = await database.columns();
      for (const name of there.keys()) missing.add(name);
      await database.empty([...there.keys()]);
      total.expected = part.head.rows;
    } else if (part.kind === "table") {
      if (!isSame(there.get(part.name), part.columns)) throw new ArchiveRefusal("damaged", part.name);
      filling = part;
      total.tables += missing.delete(part.name) ? 1 : 0;
    } else if (filling) {
      const { name, columns } = filling;
      if (part.rows.some((row) => !fits(row, columns))) throw new ArchiveRefusal("damaged", name);
      const rows = withoutWaysIn({ name, columns, rows: part.rows });
      await unlessRefused(name, () => database.insert(name, { columns, rows }));
      total.rows += rows.length;
      total.read += part.rows.length;
      onRows(total.read, total.expected);
    }
  }
  const [absent] = missing;
  if (absent !== undefined) throw new ArchiveRefusal("damaged", absent);
  await unlessRefused("", () => database.settle());
  demand(await database.migrate(migrations));
  return { tables: total.tables, rows: total.rows };
}

function knownOf(migrations: Migration[], names: string[]): Migration[] {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new ArchiveRefusal("newer", unknown);
  return migrations.filter(({ name }) => names.includes(name));
}

/** On tables that were just made, a history can only differ where the archive lacks a step in between. */
function demand(migrated: { ok: true } | MigrationRefusal): void {
  if (!migrated.ok) throw new ArchiveRefusal("damaged", migrated.detail);
}

/** Rows are parsed, not checked: whoever seals a file anew may have put anything there. */
function fits(row: readonly unknown[], columns: Column[]): boolean {
  return row.length === columns.length && row.every((cell) => cell === null || typeof cell !== "object");
}

// Classes 22 and 23 of PostgreSQL: a value that its column cannot hold, and a constraint that does not hold.
const OF_ROWS = /^(SQLITE_CONSTRAINT|SQLITE_MISMATCH|2[23]...$)/;

/** Rows that a database does not take are the archive's fault. `table`: whose they are; empty, where the database says so itself. */
async function unlessRefused(table: string, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isOfRows = error instanceof Error && "code" in error && OF_ROWS.test(String(error.code));
    if (!isOfRows) throw error;
    throw new ArchiveRefusal("damaged", table || ("table" in error ? String(error.table) : error.message));
  }
}

function isSame(there: Column[] | undefined, given: Column[]): boolean {
  return JSON.stringify(there) === JSON.stringify(given);
}
