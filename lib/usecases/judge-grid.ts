import { applyVerdicts } from "#lib/compare/apply-verdicts.ts";
import { exploreJudgement } from "#lib/compare/explore-judgement.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles, type StoredProfile } from "#lib/db/reads/list-profiles.ts";
import { listVerdicts } from "#lib/db/reads/list-verdicts.ts";
import type { JudgedGrid } from "#lib/domain/judged-grid.ts";
import { keepGrid, marksKey } from "./keep-grid.ts";
import { knownRequirements } from "./known-requirements.ts";

type Input = {
  reviewKey: string;
  profileId: string;
  now?: Date;
};

/**
 * A review's comparison under one of its profiles, as its page is sent it. What was read is judged once and kept as long as it is
 * so; verdicts are put on it each time. Null when there is no such review or profile.
 */
export async function judgeGrid(
  { reviewKey, profileId, now = new Date() }: Input,
  given?: Database,
): Promise<JudgedGrid | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const [stored] = review ? await listProfiles(database, { reviewId: review.id, id: profileId }) : [];
  if (!review || !stored) return null;
  const { known, lost } = knownRequirements(stored.profile, review.template);
  const wanted: StoredProfile = { ...stored, profile: known };
  const kept = await keepGrid(database, { reviewKey, now, withProfile: wanted });
  const read = kept?.marks.get(marksKey(wanted));
  if (!kept || !read) return null;
  const { requirements } = known;
  const placed = await listVerdicts(database, { profileId });
  const { marks, stale } = applyVerdicts(read, { standing: kept.opened.grid, requirements, verdicts: placed });
  const passedOver = new Set(stale);
  return {
    profile: { id: stored.id, revision: stored.revision, name: stored.profile.name },
    marks,
    questions: exploreJudgement(marks).questions,
    verdicts: placed.map((verdict) => {
      const { item, sheetId, opinion, reason } = verdict;
      return { item, sheetId, opinion, reason, stale: passedOver.has(verdict) };
    }),
    lost,
  };
}
