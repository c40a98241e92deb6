import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { storableText } from "../stored-text.ts";

type Input = {
  reviewId: string;
  checksheetId: string;
  /** In folded words. */
  condition: string;
  /** Null: not settled. */
  holds: boolean | null;
  /** What the person saw before. */
  seen: boolean | null;
  now: Date;
};

/** "changed": somebody else said otherwise since the person looked; nothing was stored. */
export type SavedChoice = "stored" | "changed" | "gone";

/** Stores whether a condition holds for this buyer, in place of what the person saw. */
export async function savePlanChoice(database: Database, { seen, holds, now, ...input }: Input): Promise<SavedChoice> {
  const key = { ...input, condition: storableText(input.condition) };
  return changeDatabase(database, async ({ tables }) => {
    // Takes hold of the review: of two who choose at the same moment, the second sees what the first said.
    const { count } = await tables.review.updateMany({ where: { id: key.reviewId }, data: { changedAt: now } });
    if (count === 0) return "gone";
    const where = { reviewId_checksheetId_condition: key };
    const stored = (await tables.planChoice.findUnique({ where }))?.holds ?? null;
    if (stored !== seen && stored !== holds) return "changed";
    await tables.planChoice.deleteMany({ where: key });
    if (holds !== null) await tables.planChoice.create({ data: { ...key, holds, decidedAt: now } });
    return "stored";
  });
}
