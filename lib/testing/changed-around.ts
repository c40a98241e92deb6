import type { Database, Transaction } from "#lib/db/open-database.ts";

type Tables = Transaction["tables"];

type Around = {
  /** Before each change begins. */
  before?: () => Promise<void>;
  /** Once, within a change that has read an inquiry's questions and has not yet stored what it makes of them. */
  afterQuestions?: () => Promise<void>;
  /** Before each change is committed. */
  within?: (transaction: { tables: Tables }) => Promise<void>;
};

/** The same database, where something else happens around each change. */
export function changedAround(database: Database, { before, afterQuestions, within }: Around): Database {
  let between = afterQuestions;
  const once = async () => {
    const now = between;
    between = undefined;
    await now?.();
  };
  const change = async <Result>(work: (tables: Tables) => Promise<Result>) => {
    await before?.();
    return database.writer.$transaction(async (tables) => {
      const result = await work(between ? readingThen(tables, once) : tables);
      await within?.({ tables });
      return result;
    });
  };
  return { ...database, writer: { $transaction: change } as unknown as Database["writer"] };
}

function readingThen(tables: Tables, then: () => Promise<void>): Tables {
  const { inquiryQuestion } = tables;
  const findMany = async (...parameters: Parameters<typeof inquiryQuestion.findMany>) => {
    const found = await inquiryQuestion.findMany(...parameters);
    await then();
    return found;
  };
  const questions = new Proxy(inquiryQuestion, {
    get: (target, key) => (key === "findMany" ? findMany : Reflect.get(target, key)),
  });
  return new Proxy(tables, {
    get: (target, key) => (key === "inquiryQuestion" ? questions : Reflect.get(target, key)),
  });
}

/** Until as many wait for somebody's lock. On SQLite one change waits for the other in any case. */
export async function untilBlocked({ kind, reader }: Database, count: number): Promise<void> {
  if (kind === "sqlite") return;
  const blocked = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  while ((await reader.$queryRawUnsafe<unknown[]>(blocked)).length < count);
}
