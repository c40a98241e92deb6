import { readSettings } from "#lib/env.ts";
import type { MigrationRefusal } from "./migrations.ts";
import { type Database, openDatabase } from "./open-database.ts";

export type DatabaseRefusal = MigrationRefusal | { ok: false; code: "setting-wrong" | "unreachable"; detail: string };

type Opening = Promise<{ ok: true; value: Database } | DatabaseRefusal>;

// On globalThis, because a web server may load this file once for each of its bundles.
const shared = globalThis as typeof globalThis & { kurabeDatabase?: Opening | undefined };

/** The database that DATABASE_URL names, opened and brought up to date on first use; why not, if it cannot be. */
export function openCurrentDatabase(): Opening {
  shared.kurabeDatabase ??= openFromSettings().then((opened) => {
    // A refusal is not remembered: the next call may find the server up.
    if (!opened.ok) shared.kurabeDatabase = undefined;
    return opened;
  });
  return shared.kurabeDatabase;
}

/** The same for those who run after the start-up has seen it open. Throws when it cannot be opened. */
export async function currentDatabase(): Promise<Database> {
  const opened = await openCurrentDatabase();
  if (!opened.ok) throw new Error(`The database cannot be opened (${opened.code}): ${opened.detail}`);
  return opened.value;
}

/** Closes the current database, if it is open; the next use opens it again. */
export async function closeCurrentDatabase(): Promise<void> {
  const opened = await shared.kurabeDatabase;
  shared.kurabeDatabase = undefined;
  if (opened?.ok) await opened.value.close();
}

async function openFromSettings(): Opening {
  const settings = readSettings(process.env);
  if (!settings.ok) return { ok: false, code: "setting-wrong", detail: settings.sentence };
  try {
    return await openDatabase(settings.value.DATABASE_URL);
  } catch (error) {
    return { ok: false, code: "unreachable", detail: describeError(error) };
  }
}

/** A host with several addresses fails with one error for all of them, whose own message is empty. */
function describeError(error: unknown): string {
  const [first] = error instanceof AggregateError ? error.errors : [error];
  return first instanceof Error ? first.message : String(first);
}
