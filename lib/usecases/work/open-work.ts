import { rolesGive } from "#lib/accounts/may.ts";
import { copyingActs } from "#lib/accounts/who-may.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { findReviewVersion } from "#lib/db/reads/find-review-version.ts";
import { listSheetServices } from "#lib/db/reads/find-sheet-service.ts";
import { listAssignments } from "#lib/db/reads/list-assignments.ts";
import { listReviewPeople, type ReviewPerson } from "#lib/db/reads/list-review-people.ts";
import { listThreadMarks } from "#lib/db/reads/list-threads.ts";
import { actingPerson } from "#lib/domain/acting.ts";
import type { Colleague, ReviewWork } from "#lib/domain/review-work.ts";

/** What people do in a review, as its comparison shows it to whoever looks; null: there is no such review. */
export async function openWork(reviewKey: string, given?: Database): Promise<ReviewWork | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return null;
  // Before the rest: what happens meanwhile is another version.
  const version = await findReviewVersion(database, { reviewKey, leavesAsIs: copyingActs });
  const me = actingPerson(database.acting);
  const [people, services, threads, assignments] = await Promise.all([
    listReviewPeople(database, review.id),
    listSheetServices(database, review.id),
    listThreadMarks(database, { reviewId: review.id, personId: me }),
    listAssignments(database, review.id),
  ]);
  return { version, me, people: people.map(toColleague), services, threads, assignments };
}

export function toColleague({ id, name, roles }: ReviewPerson): Colleague {
  return { id, name, judges: rolesGive(roles, "review") };
}
