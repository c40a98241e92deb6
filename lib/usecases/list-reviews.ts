import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listReviewLines, type ReviewLine } from "#lib/db/reads/list-review-lines.ts";

/** All reviews, the last changed first. */
export async function listReviews(given?: Database): Promise<ReviewLine[]> {
  return listReviewLines(given ?? (await currentDatabase()));
}
