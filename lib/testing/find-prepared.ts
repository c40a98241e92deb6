import { existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { inject } from "vitest";
import type { DatabaseKind } from "#lib/db/migrations.ts";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import { addressOn, lockOnPostgres, runOnPostgres } from "../../prisma/run-on-postgres.ts";

/** What a database holds: nothing, or the example review that a new installation comes with. */
export type Contents = "nothing" | "example";

const fillings: Record<Contents, (database: Database) => Promise<void>> = {
  nothing: async () => {},
  example: async (database) => {
    // Tests of lib/db alone need not load the readers.
    const { loadExample } = await import("#lib/usecases/reviews/load-example.ts");
    const loaded = await loadExample(database);
    if (!loaded.ok) throw new Error(`${loaded.code} ${loaded.detail}`);
  },
};

/**
 * What to copy for a database that is up to date and holds `contents`: a SQLite file, or a PostgreSQL database of the
 * tests' server. Made by the first test of a run that asks; others wait for it.
 */
export async function findPrepared(kind: DatabaseKind, contents: Contents): Promise<string> {
  const file = path.join(inject("preparedFolder"), `${kind}-${contents}`);
  const name = `prepared_${contents}`;
  if (!existsSync(file)) {
    const make = kind === "sqlite" ? () => makeFile(file, contents) : () => makeTemplate(name, { contents, file });
    await lockOnPostgres(inject("postgresUrl"), () => (existsSync(file) ? Promise.resolve() : make()));
  }
  return kind === "sqlite" ? file : name;
}

async function makeFile(file: string, contents: Contents): Promise<void> {
  const unfinished = `${file}-${process.pid}`;
  await fill(`file:${unfinished}`, contents);
  await rename(unfinished, file);
}

/** A file says that the database is whole. */
async function makeTemplate(name: string, { contents, file }: { contents: Contents; file: string }): Promise<void> {
  const server = inject("postgresUrl");
  await runOnPostgres(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await runOnPostgres(server, `CREATE DATABASE ${name}`);
  await fill(addressOn(server, name), contents);
  await writeFile(file, "");
}

async function fill(url: string, contents: Contents): Promise<void> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(`${opened.code} ${opened.detail}`);
  await fillings[contents](opened.value);
  await opened.value.close();
}
