import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listMembers, type Member } from "#lib/db/reads/list-members.ts";
import { findPerson, listPeople } from "#lib/db/reads/list-people.ts";
import { changeMember } from "#lib/db/writes/change-members.ts";
import type { MemberRole } from "#lib/domain/actor.ts";

export type OpenedMembers = {
  /** Nobody: the review is open to the whole house. */
  members: Member[];
  /** Who could become one. */
  others: { id: string; name: string; email: string }[];
};

/** Whom a review is for; null: there is no such review. */
export async function openMembers(reviewKey: string, given?: Database): Promise<OpenedMembers | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return null;
  const members = await listMembers(database, review.id);
  const known = new Set(members.map(({ personId }) => personId));
  const others = (await listPeople(database, new Date())).filter(({ id, isShutOut }) => !isShutOut && !known.has(id));
  return { members, others: others.map(({ id, name, email }) => ({ id, name, email })) };
}

/** Makes somebody a member of a review in a role, or (role null) no more. With its first member a review is closed to all others, but owners and administrators. */
export async function setMember(
  { reviewKey, personId, role }: { reviewKey: string; personId: string; role: MemberRole | null },
  given?: Database,
): Promise<{ ok: true } | { ok: false; code: "no-such-review" | "no-such-person" }> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review" };
  if (!(await findPerson(database, { id: personId }))) return { ok: false, code: "no-such-person" };
  await changeMember(database, { reviewId: review.id, personId, role, now: new Date() });
  return { ok: true };
}
