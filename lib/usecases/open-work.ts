import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listReviewPeople } from "#lib/db/reads/list-review-people.ts";
import { listThreadMarks } from "#lib/db/reads/list-threads.ts";
import { actingPerson } from "#lib/domain/acting.ts";
import type { ReviewWork } from "#lib/domain/review-work.ts";

/** What people do in a review, as its comparison shows it to whoever looks; null: there is no such review. */
export async function openWork(reviewKey: string, given?: Database): Promise<ReviewWork | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return null;
  const me = actingPerson(database.acting);
  const [people, threads] = await Promise.all([
    listReviewPeople(database, review.id),
    listThreadMarks(database, { reviewId: review.id, personId: me }),
  ]);
  return { me, people: people.map(({ id, name }) => ({ id, name })), threads };
}
