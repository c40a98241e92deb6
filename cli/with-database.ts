import { closeDatabase } from "#lib/usecases/database/close-database.ts";
import { openHouse } from "#lib/usecases/database/open-house.ts";
import { prepareDatabase } from "#lib/usecases/database/prepare-database.ts";
import { UsageError } from "./exit-codes.ts";
import { terminalLanguage } from "./words.ts";

type Opening = () => Promise<{ ok: true } | { ok: false; message: string }>;

/** Runs work on the database that DATABASE_URL names, made and brought up to date first, and lets go of it afterwards. */
export function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  return opened(() => prepareDatabase({ language: terminalLanguage() }), work);
}

/** The same with nothing put into it, no example either: for work on the database as a whole. */
export function withOpenDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  return opened(() => openHouse(terminalLanguage()), work);
}

async function opened<Result>(open: Opening, work: () => Promise<Result>): Promise<Result> {
  const outcome = await open();
  if (!outcome.ok) throw new UsageError(outcome.message);
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}
