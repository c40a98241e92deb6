import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import { databaseKinds, makeTestAddress } from "#lib/testing/test-database.ts";
import { runOnPostgres } from "../../prisma/run-on-postgres.ts";
import { diffSchemas, openSchemaEngine, schemaTarget } from "../../prisma/schema-engine.ts";
import { type DatabaseKind, listMigrations, type Migration, planMigrations } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";

const first: Migration = { name: "001_a", sql: "", checksum: "a" };
const second: Migration = { name: "002_b", sql: "", checksum: "b" };
const applied = ({ name, checksum }: Migration) => ({ name, checksum, finished: true });

describe("planMigrations", () => {
  it.each([
    { title: "an empty database", applied: [], expected: { ok: true, value: [first, second] } },
    { title: "one step behind", applied: [applied(first)], expected: { ok: true, value: [second] } },
    { title: "up to date", applied: [first, second].map(applied), expected: { ok: true, value: [] } },
    {
      title: "a newer program was here",
      applied: [...[first, second].map(applied), { name: "003_c", checksum: "c", finished: true }],
      expected: { ok: false, code: "database-newer", detail: "003_c" },
    },
    {
      title: "a migration was edited after it ran",
      applied: [{ ...applied(first), checksum: "x" }],
      expected: { ok: false, code: "migration-edited", detail: "001_a" },
    },
    {
      title: "another tool stopped half-way",
      applied: [{ ...applied(first), finished: false }],
      expected: { ok: false, code: "migration-unfinished", detail: "001_a" },
    },
    {
      title: "a step was left out",
      applied: [applied(second)],
      expected: { ok: false, code: "history-differs", detail: "001_a" },
    },
  ])("$title", ({ applied, expected }) => {
    expect(planMigrations([first, second], applied)).toEqual(expected);
  });
});

describe.each(databaseKinds)("migrating on %s", (kind) => {
  let remove = async () => {};
  afterEach(() => remove());

  async function makeAddress(): Promise<string> {
    const address = await makeTestAddress(kind);
    remove = address.remove;
    return address.url;
  }

  async function openAndClose(url: string, migrations?: Migration[]) {
    const opened = await openDatabase(url, migrations ? { migrations } : {});
    if (opened.ok) await opened.value.close();
    return opened;
  }

  it("leads to what the models say, and Prisma's own engine agrees with the record", async () => {
    const url = await makeAddress();
    await openAndClose(url);
    const schema = readFileSync(`generated/schema/${kind}.prisma`, "utf8");
    const engine = await openSchemaEngine({ url, schema });
    const history = await engine.diagnoseMigrationHistory({
      migrationsList: engineMigrations(kind),
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    });
    expect(history).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
    // The engine cannot look at PostgreSQL's catalogue through the adapter ("char" columns).
    if (kind === "postgres") return;
    const difference = await diffSchemas(engine, {
      from: { tag: "schemaDatasource", configDir: ".", files: [{ path: "schema.prisma", content: schema }] },
      to: schemaTarget(schema),
    });
    expect(difference.trim()).toBe("-- This is an empty migration.");
  });

  it("has a migration for every change of the models", () => {
    const [migrated, current] = [`prisma/migrations/${kind}`, "generated/schema"].map((folder, index) =>
      withoutComments(readFileSync(`${folder}/${index === 0 ? "schema" : kind}.prisma`, "utf8")),
    );
    expect(migrated).toBe(current);
  });

  it("applies each migration once when three programs start together", async () => {
    const url = await makeAddress();
    // Opens the database, and stores nothing.
    const program = () => spawn(process.execPath, ["lib/testing/store-sheets.ts", url], { stdio: "inherit" });
    const ended = await Promise.all([program(), program(), program()].map((started) => once(started, "exit")));
    expect(ended.map(([code]) => code)).toEqual([0, 0, 0]);
    const opened = await openDatabase(url);
    if (!opened.ok) throw new Error(opened.code);
    const applied = await opened.value.reader.$queryRawUnsafe("SELECT migration_name AS name FROM _prisma_migrations");
    await opened.value.close();
    expect((applied as { name: string }[]).map(({ name }) => name).toSorted()).toEqual(
      listMigrations(kind).map(({ name }) => name),
    );
  });

  it("leaves nothing of a migration that fails", async () => {
    const url = await makeAddress();
    await openAndClose(url);
    const bad = { name: "999_bad", sql: "CREATE TABLE half (id INTEGER); SELECT nonsense;", checksum: "-" };
    await expect(openDatabase(url, { migrations: [...listMigrations(kind), bad] })).rejects.toThrow();
    const opened = await openDatabase(url);
    if (!opened.ok) throw new Error(opened.code);
    await expect(opened.value.reader.$queryRawUnsafe("SELECT * FROM half")).rejects.toThrow();
    expect(await opened.value.reader.auditHead.findMany()).toEqual([{ id: 1, seq: 0, hash: "" }]);
    await opened.value.close();
  });

  it("refuses a database that a newer program made, and leaves it alone", async () => {
    const url = await makeAddress();
    const newer = { name: "999_newer", sql: "CREATE TABLE newer (id INTEGER)", checksum: "-" };
    await openAndClose(url, [...listMigrations(kind), newer]);
    expect(await openDatabase(url)).toEqual({ ok: false, code: "database-newer", detail: "999_newer" });
  });

  it("refuses another program's database, and leaves it alone", async () => {
    const url = await makeAddress();
    const theirs = "CREATE TABLE theirs (id INTEGER)";
    if (kind === "postgres") await runOnPostgres(url, theirs);
    else new Sqlite(url.replace("file:", "")).exec(theirs).close();
    expect(await openDatabase(url)).toEqual({ ok: false, code: "not-ours", detail: "theirs" });
    // What was made meanwhile would be seen as ours.
    expect(await openDatabase(url)).toEqual({ ok: false, code: "not-ours", detail: "theirs" });
    if (kind === "sqlite") expect(journalOf(url)).toBe("delete");
  });

  it("keeps its promises of durability", async () => {
    const url = await makeAddress();
    const opened = await openDatabase(url);
    if (!opened.ok) throw new Error(opened.code);
    if (kind === "sqlite") {
      const pragmas = ["journal_mode", "synchronous", "foreign_keys"].map((name) =>
        opened.value.writer.$queryRawUnsafe(`PRAGMA ${name}`),
      );
      expect(await Promise.all(pragmas)).toEqual([
        [{ journal_mode: "wal" }],
        [{ synchronous: 2n }],
        [{ foreign_keys: 1n }],
      ]);
    }
    await opened.value.close();
  });
});

function journalOf(url: string): unknown {
  const connection = new Sqlite(url.replace("file:", ""), { readonly: true });
  const mode = connection.pragma("journal_mode", { simple: true });
  connection.close();
  return mode;
}

function withoutComments(schema: string): string {
  return schema.replace(/\/\/.*/g, "").replace(/\s+/g, " ");
}

function engineMigrations(kind: DatabaseKind) {
  const folder = path.resolve("prisma/migrations", kind);
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: readFileSync(path.join(folder, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: listMigrations(kind).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}
