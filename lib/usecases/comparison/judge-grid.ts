import { applyVerdicts } from "#lib/compare/apply-verdicts.ts";
import { decidingQuestions } from "#lib/compare/deciding-questions.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles, type StoredProfile } from "#lib/db/reads/list-profiles.ts";
import { listVerdicts } from "#lib/db/reads/list-verdicts.ts";
import type { GridQuestions, JudgedGrid } from "#lib/domain/judged-grid.ts";
import type { DecidingQuestions } from "#lib/domain/judgement.ts";
import { listAcceptedRisks } from "../decision/list-accepted-risks.ts";
import { knownRequirements } from "../requirements/known-requirements.ts";
import { listBlindCells } from "../work/list-blind-cells.ts";
import { keepGrid, marksKey } from "./keep-grid.ts";

// As many as one reads at a glance; where more are needed to be sure, the quickest way is shown instead.
const FEW = 3;
const MOST_QUICKEST = 10;

function atAGlance({ surely, quickest }: DecidingQuestions): GridQuestions {
  const few = surely && surely.count <= FEW ? surely.listed.map(({ item, sheet }) => ({ item, sheet })) : [];
  return { count: surely?.count ?? null, few, quickest: quickest?.slice(0, MOST_QUICKEST) ?? null };
}

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
  const standing = kept.opened.grid;
  const { marks, stale } = applyVerdicts(read, { standing, requirements, verdicts: placed });
  const passedOver = new Set(stale);
  const of = { reviewId: review.id, profileId, requirements, standing };
  return {
    profile: { id: stored.id, revision: stored.revision, name: stored.profile.name },
    marks,
    questions: atAGlance(decidingQuestions(marks)),
    verdicts: placed.map((verdict) => {
      const { item, sheetId, opinion, reason } = verdict;
      return { item, sheetId, opinion, reason, stale: passedOver.has(verdict) };
    }),
    blind: await listBlindCells(database, { ...of, verdicts: placed }),
    risks: await listAcceptedRisks(database, { ...of, marks, now }),
    lost,
  };
}
