import { unseenReviews } from "#lib/accounts/may.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listSheetsOnlyIn } from "#lib/db/reads/list-sheets-only-in.ts";

/** What whoever acts may not know of. */
export type Unseen = {
  /** Keys of reviews of others. */
  reviews: ReadonlySet<string>;
  /** Ids of sheets that stand in such reviews only. What stands in no review is the house's. */
  sheets: ReadonlySet<string>;
};

const NOTHING: Unseen = { reviews: new Set(), sheets: new Set() };

/** What must be left out wherever reviews or sheets are looked at across the house. Asks the database only where there is such a review. */
export async function findUnseen(database: Database): Promise<Unseen> {
  const reviews = database.acting ? unseenReviews(database.acting.who) : [];
  if (reviews.length === 0) return NOTHING;
  return { reviews: new Set(reviews), sheets: await listSheetsOnlyIn(database, reviews) };
}
