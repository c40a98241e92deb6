import { closeCurrentDatabase } from "#lib/db/current-database.ts";

/** Lets go of the database, so that a program in the terminal can end. Does nothing when it was never opened. */
export function closeDatabase(): Promise<void> {
  return closeCurrentDatabase();
}
