import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import type { DatabaseKind } from "#lib/db/migrations.ts";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import { runOnPostgres } from "../../prisma/run-on-postgres.ts";

/** What every database test runs on: `describe.each(databaseKinds)("… on %s", …)`. */
export const databaseKinds: readonly DatabaseKind[] = ["sqlite", "postgres"];

/** Address of an empty database that nobody else uses, and how to be rid of it. */
export async function makeTestAddress(kind: DatabaseKind): Promise<{ url: string; remove: () => Promise<void> }> {
  if (kind === "sqlite") {
    const folder = await mkdtemp(path.join(tmpdir(), "kurabe-test-"));
    return {
      url: `file:${path.join(folder, "test.db")}`,
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  }
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const server = inject("postgresUrl");
  await runOnPostgres(server, `CREATE DATABASE ${name}`);
  return {
    url: server.replace(/\/postgres$/, `/${name}`),
    remove: () => runOnPostgres(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** An empty database, up to date. */
export async function openTestDatabase(
  kind: DatabaseKind,
): Promise<{ database: Database; url: string; remove: () => Promise<void> }> {
  const { url, remove } = await makeTestAddress(kind);
  const opened = await openDatabase(url, { logQueries: true });
  if (!opened.ok) throw new Error(`${opened.code} ${opened.detail}`);
  const database = opened.value;
  return { database, url, remove: () => database.close().then(remove) };
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
