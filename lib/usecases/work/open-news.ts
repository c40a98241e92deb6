import { copyingActs } from "#lib/accounts/who-may.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReviewVersion } from "#lib/db/reads/find-review-version.ts";
import { openGrid } from "../comparison/open-grid.ts";

export type ReviewNews = {
  /** Another number whenever somebody has done something in the review. */
  version: number;
  /** Of the comparison, where the version is another than the one seen; null: it is not, or there is no such review. */
  stamp: string | null;
};

/**
 * Whether somebody has done something in a review since `seen`: asked every few seconds by every page that is open, so one small question to
 * the database is all as long as nothing has. It is the database that knows: several servers on one tell the same.
 */
export async function openNews(
  { reviewKey, seen }: { reviewKey: string; seen: number },
  given?: Database,
): Promise<ReviewNews> {
  const database = given ?? (await currentDatabase());
  const version = await findReviewVersion(database, { reviewKey, leavesAsIs: copyingActs });
  if (version === seen) return { version, stamp: null };
  return { version, stamp: (await openGrid({ reviewKey }, database))?.stamp ?? null };
}
