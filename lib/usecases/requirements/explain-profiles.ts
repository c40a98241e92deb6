import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import { weightFlips } from "#lib/compare/weight-flips.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles, type StoredProfile } from "#lib/db/reads/list-profiles.ts";
import { listReviewVerdicts } from "#lib/db/reads/list-verdicts.ts";
import type { Fact } from "#lib/domain/answer.ts";
import type { ComparedSheet, Comparison } from "#lib/domain/comparison.ts";
import type { Judgement, WeightFlip } from "#lib/domain/judgement.ts";
import type { Template } from "#lib/domain/template.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { knownRequirements } from "./known-requirements.ts";

/** A fact that some sheet states, without its place. */
export type OfferedFact = Pick<Fact, "kind" | "value" | "unit" | "qualifier">;

export type ExplainedProfile = StoredProfile & { judgement: Judgement; flips: WeightFlip[] };

export type ExplainedProfiles = {
  review: { key: string; title: string; template: Template };
  sheets: ComparedSheet[];
  /** What the sheets state, by item: what a condition may be made of. */
  offered: Record<string, OfferedFact[]>;
  /** In the order in which they were made. */
  profiles: ExplainedProfile[];
};

// Nobody picks from more.
const MOST_OFFERED = 16;

/**
 * A review under each of its profiles, people's verdicts included, with what would change the order. The comparison is
 * opened once, and the number of queries does not depend on how many profiles there are. Null when there is no such review.
 */
export async function explainProfiles(
  { reviewKey, now = new Date() }: { reviewKey: string; now?: Date },
  given?: Database,
): Promise<ExplainedProfiles | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const opened = review && (await openComparison({ reviewKey, now }, database));
  if (!review || !opened) return null;
  const { comparison } = opened;
  const today = now.toISOString().slice(0, 10);
  const stored = await listProfiles(database, { reviewId: review.id });
  const verdicts = await listReviewVerdicts(database, review.id);
  const profiles = stored.map((profile) => {
    const { known } = knownRequirements(profile.profile, comparison.template);
    const judgement = judgeComparison(comparison, known, { today, verdicts: verdicts.get(profile.id) ?? [] });
    return { ...profile, judgement, flips: weightFlips(judgement) };
  });
  const { sheets, template } = comparison;
  return { review: { ...opened.review, template }, sheets, offered: offerFacts(comparison), profiles };
}

function offerFacts({ rows }: Comparison): Record<string, OfferedFact[]> {
  return Object.fromEntries(
    rows.map(({ item, cells }) => {
      const facts = cells.flatMap(({ answers }) => answers.flatMap(({ answer }) => answer.facts));
      const distinct = new Map(
        facts.map(({ kind, value, unit, qualifier }) => [
          JSON.stringify([kind, value, unit, qualifier]),
          { kind, value, unit, qualifier },
        ]),
      );
      return [item, [...distinct.values()].slice(0, MOST_OFFERED)];
    }),
  );
}
