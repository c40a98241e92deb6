import { assignmentFinder } from "#lib/domain/find-assignment.ts";
import { isSameVerdict } from "#lib/domain/is-same-verdict.ts";
import { opinionSchema, type Verdict } from "#lib/domain/verdict.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";
import { storableText } from "../stored-text.ts";
import { holdReview } from "./hold-review.ts";
import { type Pair, saveBlindVerdict } from "./save-blind-verdict.ts";

type Input = {
  reviewId: string;
  profileId: string;
  checksheetId: string;
  item: string;
  /** What is said now; null: what was said before is taken back. */
  verdict: Verdict | null;
  /** What the person saw said before. */
  seen: Verdict | null;
  basis: string;
  now: Date;
};

/**
 * "changed": somebody else said something since the person looked; `theirs` counts, and nothing was stored. "two-judge": others judge it,
 * neither seeing the other's. "no-reason": both have spoken, and what comes of it needs a reason.
 */
export type SavedVerdict =
  | { kind: "stored" | "gone" | "two-judge" | "no-reason" }
  | { kind: "changed"; theirs: Verdict | null };

/**
 * Stores what a person says of one answer, in place of what they saw there; never of what they did not see. Where two judge it, it is theirs
 * alone until both have spoken: then the same opinion is the verdict, and of different ones anybody may say what comes of it, with a reason.
 */
export async function saveVerdict(database: Database, input: Input): Promise<SavedVerdict> {
  const { reviewId, profileId, checksheetId, item, seen, basis, now } = input;
  const verdict = input.verdict && { ...input.verdict, reason: storableText(input.verdict.reason) };
  const key = { profileId, checksheetId, item };
  // Not part of the transaction's outcome: that is written down, and may be a word that nobody else may read yet.
  let blindTheirs: Verdict | null = null;
  const saved = await changeDatabase(database, async (transaction): Promise<SavedVerdict> => {
    const { tables, by } = transaction;
    await holdReview(tables, reviewId);
    // Of two who judge at the same moment, the second sees what the first said.
    const held = await tables.requirementProfile.updateMany({ where: { id: profileId }, data: { changedAt: now } });
    if (held.count === 0) return { kind: "gone" };
    const stored = await tables.verdict.findUnique({ where: { profileId_checksheetId_item: key } });
    const standing = stored?.basis === basis ? stored : null;
    const pair = await findPair(transaction, input);
    const both = pair !== null && (await bothSaid(transaction, { ...key, pair, basis }));
    if (pair && !both && !standing) {
      const outcome = await saveBlindVerdict(transaction, { ...input, verdict, pair, acting: database.acting });
      if (outcome.kind !== "changed") return outcome;
      blindTheirs = outcome.theirs;
      return { kind: "changed", theirs: null };
    }
    if (both && verdict?.reason.trim() === "") return { kind: "no-reason" };
    const theirs = stored && toVerdict(stored);
    if (!isOneOf(theirs, [seen, verdict])) return { kind: "changed", theirs };
    await tables.verdict.deleteMany({ where: key });
    if (verdict) await tables.verdict.create({ data: { ...key, ...verdict, basis, decidedAt: now, decidedBy: by } });
    return { kind: "stored" };
  });
  return saved.kind === "changed" && blindTheirs ? { kind: "changed", theirs: blindTheirs } : saved;
}

function toVerdict({ opinion, reason }: { opinion: string; reason: string }): Verdict {
  return { opinion: opinionSchema.parse(opinion), reason };
}

function isOneOf(verdict: Verdict | null, others: readonly (Verdict | null)[]): boolean {
  return others.some((other) => isSameVerdict(verdict, other));
}

type Cell = { reviewId: string; checksheetId: string; item: string };

/** The two who judge it; null: one does, or nobody. */
async function findPair({ tables }: Transaction, { reviewId, checksheetId, item }: Cell): Promise<Pair | null> {
  const sheet = await tables.checksheet.findUnique({ where: { id: checksheetId }, select: { serviceId: true } });
  const assignments = await tables.assignment.findMany({ where: { reviewId, item } });
  const named = assignmentFinder(assignments)(item, sheet?.serviceId ?? "");
  return named?.secondId ? [named.personId, named.secondId] : null;
}

type Spoken = { profileId: string; checksheetId: string; item: string; pair: Pair; basis: string };

async function bothSaid({ tables }: Transaction, { pair, ...where }: Spoken): Promise<boolean> {
  return (await tables.blindVerdict.count({ where: { ...where, personId: { in: [...pair] } } })) === 2;
}
