import { seesReview } from "#lib/accounts/may.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listReviewLines, type ReviewLine } from "#lib/db/reads/list-review-lines.ts";

/** All reviews that whoever acts may see, the last changed first. */
export async function listReviews(given?: Database): Promise<ReviewLine[]> {
  const database = given ?? (await currentDatabase());
  const lines = await listReviewLines(database);
  const { acting } = database;
  return acting ? lines.filter(({ key }) => seesReview(acting.who, key)) : lines;
}
