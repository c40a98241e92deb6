import type { Database } from "#lib/db/open-database.ts";
import { verifyLog } from "#lib/usecases/acting/verify-log.ts";
import { openRecord } from "#lib/usecases/decision/open-record.ts";
import { type Acknowledged, FAULTS_REVIEW, ROWS, SIGNED_REVIEW } from "./acknowledged.ts";

/** What should not be: each is a count, and 0 where all is well. */
export type Damage = {
  /** Told to be stored, and not there. */
  missing: number;
  /** There in part. */
  half: number;
  /** The same file twice in one review. */
  doubled: number;
  /** Done and not in the log, or in the log and not done. */
  unlogged: number;
  /** 1: the chain of the log is broken. */
  chain: number;
};

/**
 * Compares a database with what programs were told about it, as it is at one moment: PostgreSQL may still be storing what a killed program sent it last, and
 * what is counted now and what is counted then do not agree.
 */
export async function examine(database: Database, told: readonly Acknowledged[]): Promise<Damage> {
  return database.reader.$transaction(
    (moment) => examineMoment({ ...database, reader: moment as Database["reader"] }, told),
    { isolationLevel: "Serializable" },
  );
}

async function examineMoment(database: Database, told: readonly Acknowledged[]): Promise<Damage> {
  const { reader } = database;
  const sheets = await reader.checksheet.findMany({
    where: { reviews: { some: { review: { key: FAULTS_REVIEW } } } },
    select: { id: true, file: { select: { sha256: true } }, _count: { select: { rows: true, derivations: true } } },
  });
  const reviews = await reader.review.findMany({ select: { key: true } });
  const snapshots = await reader.snapshot.findMany({ select: { reviewId: true, number: true, sha256: true } });
  const there = new Set([
    ...sheets.map(({ id }) => `sheet ${id}`),
    ...reviews.map(({ key }) => `review ${key}`),
    ...snapshots.map(({ number, sha256 }) => `signature ${number} ${sha256}`),
  ]);
  const broken = sheets.filter(
    ({ file, _count }) => file === null || _count.rows !== ROWS || _count.derivations !== 1,
  ).length;
  const logged = (act: string) => reader.auditEntry.count({ where: { act } });
  // Who signs what somebody else has changed meanwhile is refused in the transaction, and that is an entry too.
  const signed = await reader.auditEntry.count({ where: { act: "signOff", content: { contains: '"outcome":true' } } });
  const made = reviews.filter(({ key }) => key !== FAULTS_REVIEW && key !== SIGNED_REVIEW).length;
  const files = new Set(sheets.map(({ file }) => file?.sha256));
  const verdict = await verifyLog(database);
  return {
    missing: told.map(nameOf).filter((name) => name !== null && !there.has(name)).length,
    half: broken + (await countOrphans(database)) + (await countAltered(database, snapshots)),
    doubled: sheets.length - files.size,
    unlogged: Math.abs((await logged("createReview")) - made) + Math.abs(signed - snapshots.length),
    chain: verdict.ok ? 0 : 1,
  };
}

function nameOf(told: Acknowledged): string | null {
  switch (told.kind) {
    case "sheet":
      return `sheet ${told.id}`;
    case "review":
      return `review ${told.key}`;
    case "signature":
      return `signature ${told.number} ${told.sha256}`;
    default:
      return null;
  }
}

async function countOrphans({ reader }: Database): Promise<number> {
  const vendors = await reader.vendor.count({ where: { services: { none: { checksheets: { some: {} } } } } });
  return vendors + (await reader.checksheet.count({ where: { reviews: { none: {} } } }));
}

async function countAltered(database: Database, snapshots: { reviewId: string; number: number }[]): Promise<number> {
  let altered = 0;
  for (const place of snapshots.slice(-3)) altered += (await openRecord(database, place)).ok ? 0 : 1;
  return altered;
}
