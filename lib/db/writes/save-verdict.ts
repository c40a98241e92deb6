import { isSameVerdict } from "#lib/domain/is-same-verdict.ts";
import { opinionSchema, type Verdict } from "#lib/domain/verdict.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { storableText } from "../stored-text.ts";

type Input = {
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

/** "changed": somebody else said something since the person looked; `theirs` counts, and nothing was stored. */
export type SavedVerdict = { kind: "stored" } | { kind: "gone" } | { kind: "changed"; theirs: Verdict | null };

/** Stores what a person says of one answer, in place of what they saw there; never of what they did not see. */
export async function saveVerdict(database: Database, input: Input): Promise<SavedVerdict> {
  const { profileId, checksheetId, item, seen, basis, now } = input;
  const verdict = input.verdict && { ...input.verdict, reason: storableText(input.verdict.reason) };
  return changeDatabase(database, async ({ tables, by }) => {
    // Takes hold of the profile: of two who judge at the same moment, the second sees what the first said.
    const { count } = await tables.requirementProfile.updateMany({
      where: { id: profileId },
      data: { changedAt: now },
    });
    if (count === 0) return { kind: "gone" };
    const key = { profileId, checksheetId, item };
    const stored = await tables.verdict.findUnique({ where: { profileId_checksheetId_item: key } });
    const theirs = stored && { opinion: opinionSchema.parse(stored.opinion), reason: stored.reason };
    if (!isSameVerdict(theirs, seen) && !isSameVerdict(theirs, verdict)) return { kind: "changed", theirs };
    await tables.verdict.deleteMany({ where: key });
    if (verdict) await tables.verdict.create({ data: { ...key, ...verdict, basis, decidedAt: now, decidedBy: by } });
    return { kind: "stored" };
  });
}
