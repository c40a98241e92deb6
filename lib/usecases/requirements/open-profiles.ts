import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview, type StoredReview } from "#lib/db/reads/find-review.ts";
import { listProfiles, type StoredProfile } from "#lib/db/reads/list-profiles.ts";

export type OpenedProfiles = {
  review: Pick<StoredReview, "key" | "title" | "template">;
  /** In the order in which they were made. */
  profiles: StoredProfile[];
};

/** The requirement profiles of a review, with the item list that they are about; null when there is no such review. */
export async function openProfiles(
  { reviewKey }: { reviewKey: string },
  given?: Database,
): Promise<OpenedProfiles | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return null;
  const { key, title, template, id } = review;
  return { review: { key, title, template }, profiles: await listProfiles(database, { reviewId: id }) };
}
