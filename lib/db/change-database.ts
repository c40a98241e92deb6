import type { Database, Transaction } from "./open-database.ts";

// An import of the largest sheet takes about a second; others wait for it rather than fail.
const LIMITS = { maxWait: 60_000, timeout: 120_000 };

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. Its first statement must be a change, not a
 * question: SQLite takes the write lock with it, and a transaction that has read before cannot wait for that lock.
 */
export async function changeDatabase<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.writer.$transaction((tables) => work({ kind: database.kind, tables }), LIMITS);
}
