import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { databaseKinds, makeTestAddress, openTestDatabase } from "#lib/testing/test-database.ts";
import { listMigrations } from "../migrations.ts";
import { openDatabase } from "../open-database.ts";
import type { ArchivePart, Cell, Column } from "./archive-line.ts";
import { dumpDatabase } from "./dump-database.ts";
import { headOf } from "./head-of.ts";
import { refillDatabase } from "./refill-database.ts";
import { columnsInSqlite, tableNames } from "./table-columns.ts";
import { writeArchive } from "./write-archive.ts";

const columnsIn = async (url: string) => {
  const connection = new Sqlite(url.replace("file:", ""));
  const columns = columnsInSqlite(connection);
  connection.close();
  return columns;
};

describe.each(databaseKinds)("an archive on %s", (kind) => {
  it("of an older program is brought up to date", async () => {
    const older = await makeTestAddress("sqlite");
    const migrations = listMigrations("sqlite").slice(0, 3);
    const opened = await openDatabase(older.url, { migrations });
    if (opened.ok) await opened.value.close();
    const columns = await columnsIn(older.url);
    await older.remove();
    expect(columns.size).toBeLessThan(tableNames.length);
    const vendor: Record<string, Cell> = { id: "v", key: "v", name: "ベンダー" };
    const { database, remove } = await openTestDatabase(kind);
    const archive = pack({ columns, migrations: migrations.map(({ name }) => name), vendor });
    expect(await refillDatabase(database, { archive })).toEqual({ ok: true, tables: columns.size, rows: 1 });
    expect(await database.reader.vendor.findMany()).toEqual([vendor]);
    expect(await database.reader.auditHead.findMany()).toEqual([{ id: 1, seq: 0, hash: "" }]);
    await remove();
  });

  it("is damaged where its rows are not what their tables take, however well it is sealed", async () => {
    const { database, remove } = await openTestDatabase(kind);
    const opened = await openTestDatabase("sqlite");
    const columns = await columnsIn(opened.url);
    await opened.remove();
    const migrations = listMigrations("sqlite").map(({ name }) => name);
    const refill = async (name: string, rows: Cell[][]) => {
      const filled = await refillDatabase(database, { archive: packRows({ columns, migrations, name, rows }) });
      return filled.ok ? "restored" : `${filled.code} ${filled.detail}`;
    };
    const link = columns.get("ReviewMember")?.map(() => "nowhere") ?? [];
    expect(await refill("Vendor", [["a", "a", "A"]])).toBe("restored");
    expect(
      await refill("Vendor", [
        ["a", "a", "A"],
        ["a", "b", "B"],
      ]),
    ).toBe("damaged Vendor");
    expect(await refill("Vendor", [["a", null, "A"]])).toBe("damaged Vendor");
    expect(await refill("Vendor", [["a", "a"]])).toBe("damaged Vendor");
    expect(await refill("Vendor", [["a", "a", { odd: 1 } as never]])).toBe("damaged Vendor");
    expect(await refill("ReviewMember", [link])).toBe("damaged ReviewMember");
    expect(await database.reader.vendor.findMany()).toEqual([{ id: "a", key: "a", name: "A" }]);
    await remove();
  });

  it.runIf(kind === "postgres")("leaves other people's functions where they are", async () => {
    const { database, remove } = await openTestDatabase(kind);
    await database.writer.$executeRawUnsafe("CREATE FUNCTION theirs() RETURNS integer LANGUAGE sql AS 'SELECT 7'");
    const pieces: Uint8Array[] = [];
    for await (const { bytes } of dumpDatabase(database)) pieces.push(bytes);
    expect(await refillDatabase(database, { archive: pieces as never })).toMatchObject({ ok: true });
    expect(await database.reader.$queryRawUnsafe("SELECT theirs()")).toEqual([{ theirs: 7 }]);
    await remove();
  });

  it("holds every table of the models", async () => {
    const { database, url, remove } = await openTestDatabase(kind);
    const counts = kind === "sqlite" ? (await columnsIn(url)).keys() : await tablesIn(database.reader);
    expect([...counts].toSorted()).toEqual(tableNames);
    await remove();
  });
});

async function tablesIn(reader: { $queryRawUnsafe: (query: string) => Promise<unknown> }): Promise<string[]> {
  const tables = await reader.$queryRawUnsafe(
    "SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition",
  );
  return (tables as { name: string }[]).map(({ name }) => name).filter((name) => !name.startsWith("_"));
}

type PackedRows = { columns: Map<string, Column[]>; migrations: string[]; name: string; rows: Cell[][] };

async function* packRows({ columns, migrations, name, rows }: PackedRows): AsyncGenerator<Uint8Array> {
  async function* parts(): AsyncGenerator<ArchivePart> {
    yield headOf({ migrations, counted: [rows.length] });
    for (const [table, described] of columns) {
      yield { kind: "table", name: table, columns: described };
      if (table === name) yield { kind: "rows", rows };
    }
  }
  for await (const { bytes } of writeArchive(parts())) yield bytes;
}

type Packed = { columns: Map<string, Column[]>; migrations: string[]; vendor: Record<string, Cell> };

function pack({ columns, migrations, vendor }: Packed): AsyncGenerator<Uint8Array> {
  const row = columns.get("Vendor")?.map(({ name }) => vendor[name] ?? null) ?? [];
  return packRows({ columns, migrations, name: "Vendor", rows: [row] });
}
