import { type Role, roleSchema } from "#lib/domain/actor.ts";
import type { Database } from "../open-database.ts";

/** `roles`: what somebody is in the review; each gives them what it gives. */
export type ReviewPerson = { id: string; name: string; email: string; roles: Role[] };

/** Who may see a review: its members, owners and administrators; everybody in the house where it has no member. By name. */
export async function listReviewPeople(database: Database, reviewId: string): Promise<ReviewPerson[]> {
  const people = await database.reader.person.findMany({
    where: { shutOutAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, name: true, email: true, role: true },
      memberships: { where: { reviewId }, select: { role: true } },
    },
  });
  const isClosed = (await database.reader.reviewMember.findFirst({ where: { reviewId } })) !== null;
  return people.flatMap(({ role: inHouse, memberships, ...person }) => {
    const role = roleSchema.parse(inHouse);
    const own = memberships.map((member) => roleSchema.parse(member.role));
    const keeps = !isClosed || role === "owner" || role === "admin";
    return keeps || own.length > 0 ? [{ ...person, roles: keeps ? [role, ...own] : own }] : [];
  });
}
