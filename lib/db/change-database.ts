import { actingPerson } from "#lib/domain/acting.ts";
import type { Database, Transaction } from "./open-database.ts";
import { logAct } from "./writes/log-act.ts";

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. Its first statement must be a change, not a
 * question: SQLite takes the write lock with it, and a transaction that has read before cannot wait for that lock.
 * Where somebody acts, what they do is written down in the same transaction; once, where an act takes several.
 */
export async function changeDatabase<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const { acting } = database;
  const result = await database.writer.$transaction(async (tables) => {
    const transaction = { kind: database.kind, tables, by: actingPerson(acting) };
    const outcome = await work(transaction);
    if (acting?.logs) await logAct(transaction, acting, outcome);
    return outcome;
  });
  if (acting) acting.logs = false;
  return result;
}
