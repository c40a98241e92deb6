import { randomUUID } from "node:crypto";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { inject } from "vitest";
import type { DatabaseKind } from "#lib/db/migrations.ts";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import { addressOn, runOnPostgres } from "../../prisma/run-on-postgres.ts";
import { type Contents, findPrepared } from "./find-prepared.ts";
import { quickFolder } from "./quick-folder.ts";

/** What every database test runs on: `describe.each(databaseKinds)("… on %s", …)`. */
export const databaseKinds: readonly DatabaseKind[] = ["sqlite", "postgres"];

type Address = { url: string; remove: () => Promise<void> };

/** Address of a database that nobody else uses and in which there is nothing at all, and how to be rid of it. */
export async function makeTestAddress(kind: DatabaseKind): Promise<Address> {
  return kind === "sqlite" ? makeFile(null) : makeDatabase("");
}

/**
 * An open database that nobody else uses, up to date: empty, or with the example review. Both are copied, which takes
 * milliseconds; a test whose subject is a review of several services starts from the example.
 */
export async function openTestDatabase(
  kind: DatabaseKind,
  contents: Contents = "nothing",
): Promise<Address & { database: Database }> {
  const prepared = await findPrepared(kind, contents);
  const { url, remove } = await (kind === "sqlite" ? makeFile(prepared) : makeDatabase(`TEMPLATE ${prepared}`));
  const opened = await openDatabase(url, { logQueries: true });
  if (!opened.ok) throw new Error(`${opened.code} ${opened.detail}`);
  const database = opened.value;
  return { database, url, remove: () => database.close().then(remove) };
}

async function makeFile(copied: string | null): Promise<Address> {
  const folder = await mkdtemp(path.join(quickFolder(), "kurabe-test-"));
  const file = path.join(folder, "test.db");
  if (copied !== null) await copyFile(copied, file);
  return { url: `file:${file}`, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function makeDatabase(options: string): Promise<Address> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const server = inject("postgresUrl");
  await runOnPostgres(server, `CREATE DATABASE ${name} ${options}`);
  return {
    url: addressOn(server, name),
    remove: () => runOnPostgres(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Counts the queries that `work` sends, transactions' own BEGIN and COMMIT included. */
export async function countQueries(database: Database, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  let counting = true;
  for (const client of new Set([database.reader, database.writer])) {
    client.$on("query", () => {
      if (counting) count += 1;
    });
  }
  await work();
  counting = false;
  return count;
}
