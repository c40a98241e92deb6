import { decidingQuestions } from "#lib/compare/deciding-questions.ts";
import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { StoredReview } from "#lib/db/reads/find-review.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { listVerdicts } from "#lib/db/reads/list-verdicts.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { PickedCell } from "#lib/inquiry/choose-questions.ts";
import { knownRequirements } from "../requirements/known-requirements.ts";

type Asked = { review: StoredReview; comparison: Comparison; profileId: string };

/** The fewest questions that decide under one profile (of very many the first), people's verdicts included. None: it is decided, or no answers decide. */
export async function listDecidingCells(
  database: Database,
  { review, comparison, profileId }: Asked,
): Promise<PickedCell[]> {
  const [stored] = await listProfiles(database, { reviewId: review.id, id: profileId });
  if (!stored) return [];
  const verdicts = await listVerdicts(database, { profileId });
  const { known } = knownRequirements(stored.profile, comparison.template);
  const today = new Date().toISOString().slice(0, 10);
  const questions = decidingQuestions(judgeComparison(comparison, known, { today, verdicts }));
  return (questions.surely?.listed ?? []).flatMap(({ item, sheet }) => {
    const asked = comparison.sheets[sheet];
    return asked ? [{ item, sheet: asked.id, reason: "deciding" }] : [];
  });
}
