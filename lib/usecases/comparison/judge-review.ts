import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { judgeGrid } from "./judge-grid.ts";
import { openGrid } from "./open-grid.ts";

/** Which requirements are meant: the first of the review, where none are named or those are not there. */
export type Judging = { reviewKey: string; profileId?: string | undefined; now: Date };

/** A review with its grid, and how it is judged under requirements: null where it has none. Null: no such review. */
export async function judgeReview({ reviewKey, profileId, now }: Judging, database: Database) {
  const review = await findReview(database, reviewKey);
  const grid = (await openGrid({ reviewKey, now }, database))?.grid;
  if (!review || !grid) return null;
  const profiles = await listProfiles(database, { reviewId: review.id });
  const chosen = profiles.find(({ id }) => id === profileId) ?? profiles[0];
  const judged = chosen ? await judgeGrid({ reviewKey, profileId: chosen.id, now }, database) : null;
  return { review, grid, judged, profile: chosen ? { id: chosen.id, name: chosen.profile.name } : null };
}
