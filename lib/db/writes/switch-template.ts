import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

type Input = { reviewId: string; from: string; to: string; now: Date };

/**
 * Puts a review under another template version, once all its sheets are derived under it. "not-derived": a sheet came in
 * meanwhile; "moved": somebody else moved the review. What is derived under the old version stays for who is looking at it.
 */
export async function switchTemplate(
  database: Database,
  { reviewId, from, to, now }: Input,
): Promise<"done" | "not-derived" | "moved"> {
  return changeDatabase(database, async ({ tables }) => {
    // Takes hold of the review: an import into it waits, and then sees the new version.
    const { count } = await tables.review.updateMany({
      where: { id: reviewId, templateId: from },
      data: { changedAt: now },
    });
    if (count === 0) return "moved";
    const inReview = { reviews: { some: { reviewId } } };
    const missing = await tables.checksheet.count({
      where: { ...inReview, derivations: { none: { templateId: to } } },
    });
    if (missing > 0) return "not-derived";
    await tables.review.updateMany({ where: { id: reviewId }, data: { templateId: to } });
    return "done";
  });
}
