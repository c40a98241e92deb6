import { closeDatabase } from "#lib/usecases/close-database.ts";
import { prepareDatabase } from "#lib/usecases/prepare-database.ts";
import { UsageError } from "./exit-codes.ts";
import { terminalLanguage } from "./words.ts";

/** Runs work on the database that DATABASE_URL names, made and brought up to date first, and lets go of it afterwards. */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const prepared = await prepareDatabase({ language: terminalLanguage() });
  if (!prepared.ok) throw new UsageError(prepared.message);
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}
