import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview, type StoredReview } from "#lib/db/reads/find-review.ts";
import { listReviewSheets, type ReviewSheet } from "#lib/db/reads/list-review-sheets.ts";

export type OpenedReview = {
  key: string;
  title: string;
  template: Pick<StoredReview["template"], "key" | "version" | "title">;
  /** In the order of the columns, all versions. */
  sheets: ReviewSheet[];
};

/** A review and what stands in it, without its answers; null when there is no such review. */
export async function openReview({ reviewKey }: { reviewKey: string }, given?: Database): Promise<OpenedReview | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return null;
  const { id, key, title, template } = review;
  const { key: list, version, title: listTitle } = template;
  return {
    ...{ key, title, template: { key: list, version, title: listTitle } },
    sheets: await listReviewSheets(database, id),
  };
}
