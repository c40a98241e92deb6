import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Acting } from "#lib/domain/acting.ts";
import { PrismaClient as PostgresClient } from "../../generated/postgres/client.ts";
import { type Prisma, PrismaClient } from "../../generated/sqlite/client.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { type DatabaseKind, listMigrations, type Migration, type MigrationRefusal } from "./migrations.ts";

// Long enough for the largest import of another process to finish.
export const WAIT_MILLISECONDS = 15_000;
// For every transaction, also those in which the client reads on its own: of fifty people at once none is refused because two seconds were too short.
// An import of the largest sheet takes about a second; others wait for it rather than fail.
const TRANSACTIONS = { maxWait: 60_000, timeout: 120_000 };
// For tests that count queries: each event costs a copy of the query's parameters, which may be a whole sheet.
const QUERY_EVENTS: [{ emit: "event"; level: "query" }] = [{ emit: "event", level: "query" }];

/** A client of either database, typed as the narrower one: what compiles runs on both. */
type Client = PrismaClient<"query">;

/** The same inside a transaction of `changeDatabase`. */
export type Transaction = {
  kind: DatabaseKind;
  tables: Prisma.TransactionClient;
  /** The id of the person who changes something; null where it is no person with an account. */
  by: string | null;
};

type Options = {
  /** In place of the program's own. */
  migrations?: Migration[];
  /** Makes both clients emit an event for each query. */
  logQueries?: boolean;
};

/** An open database. Reads go to `reader`, changes through `changeDatabase`. */
export type Database = {
  kind: DatabaseKind;
  /** A SQLite file's path, or the address of a PostgreSQL database. */
  place: string;
  reader: Client;
  writer: Client;
  close: () => Promise<void>;
  /** Who uses it for what, where somebody does: lib/usecases/acting/act-as.ts. */
  acting?: Acting | undefined;
};

/**
 * Opens the database at a checked address, making the file and its folder if there are none, and brings it up to
 * date first. A database whose history this program does not know is left as it is and gives a refusal.
 */
export async function openDatabase(
  url: string,
  options: Options = {},
): Promise<{ ok: true; value: Database } | MigrationRefusal> {
  return url.startsWith("file:") ? openSqlite(fileOf(url), options) : openPostgres(url, options);
}

/** "file:./data/kurabe.db" → "./data/kurabe.db"; Prisma's settings behind a question mark are not for this program. */
function fileOf(url: string): string {
  return url.replace(/^file:/, "").replace(/\?.*$/, "");
}

async function openSqlite(file: string, options: Options): Promise<{ ok: true; value: Database } | MigrationRefusal> {
  // What vendors answered is nobody else's business.
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const migrations = options.migrations ?? listMigrations("sqlite");
  const migrated = migrateSqlite({ file, migrations, waitMilliseconds: WAIT_MILLISECONDS });
  if (!migrated.ok) return migrated;
  // Two connections: on one, reads would see what a transaction of another request has not yet committed.
  const reader = connectSqlite(file, options);
  const writer = connectSqlite(file, options);
  const close = async () => {
    await reader.$disconnect();
    await writer.$disconnect();
  };
  return { ok: true, value: { kind: "sqlite", place: file, reader, writer, close } };
}

function connectSqlite(file: string, options: Options): Client {
  const factory = new PrismaBetterSqlite3({ url: file, timeout: WAIT_MILLISECONDS });
  const connect = async () => {
    const adapter = await factory.connect();
    await adapter.executeScript("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;");
    return adapter;
  };
  const adapter = { provider: "sqlite" as const, adapterName: factory.adapterName, connect };
  return new PrismaClient({ adapter, transactionOptions: TRANSACTIONS, log: options.logQueries ? QUERY_EVENTS : [] });
}

async function openPostgres(url: string, options: Options): Promise<{ ok: true; value: Database } | MigrationRefusal> {
  const migrated = await migratePostgres(url, options.migrations ?? listMigrations("postgres"));
  if (!migrated.ok) return migrated;
  const client = new PostgresClient({
    ...{ adapter: new PrismaPg(url), transactionOptions: TRANSACTIONS },
    log: options.logQueries ? QUERY_EVENTS : [],
  });
  const shared = client as unknown as Client;
  const close = () => client.$disconnect();
  return { ok: true, value: { kind: "postgres", place: url, reader: shared, writer: shared, close } };
}
