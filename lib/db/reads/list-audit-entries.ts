import type { AuditEntry, AuditHead } from "#lib/accounts/audit-chain.ts";
import type { Database } from "../open-database.ts";

export type AuditFilter = {
  personId?: string | undefined;
  act?: string | undefined;
  reviewKey?: string | undefined;
  /** From the beginning of the first to the end of the last. */
  from?: Date | undefined;
  until?: Date | undefined;
};

/** An entry with the columns by which it is looked for. */
export type StoredAuditEntry = AuditEntry & {
  at: Date;
  personId: string | null;
  act: string;
  reviewKey: string | null;
};

type Wanted = AuditFilter & {
  /** Entries before this number, newest first; or after it, oldest first. */
  before?: number | undefined;
  after?: number | undefined;
  most: number;
};

/** Entries of the log, at most `most`. */
export async function listAuditEntries(database: Database, wanted: Wanted): Promise<StoredAuditEntry[]> {
  const { personId, act, reviewKey, from, until, before, after, most } = wanted;
  return database.reader.auditEntry.findMany({
    where: {
      ...(personId !== undefined && { personId }),
      ...(act !== undefined && { act }),
      ...(reviewKey !== undefined && { reviewKey }),
      at: { ...(from && { gte: from }), ...(until && { lte: until }) },
      seq: { ...(before !== undefined && { lt: before }), ...(after !== undefined && { gt: after }) },
    },
    orderBy: { seq: after === undefined ? "desc" : "asc" },
    take: most,
  });
}

/** The number and hash that the last entry should have. */
export async function findAuditHead(database: Database): Promise<AuditHead> {
  const head = await database.reader.auditHead.findUniqueOrThrow({ where: { id: 1 } });
  return { seq: head.seq, hash: head.hash };
}
