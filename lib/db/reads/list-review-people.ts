import { type Role, roleSchema } from "#lib/domain/actor.ts";
import type { Database } from "../open-database.ts";

export type ReviewPerson = { id: string; name: string; email: string; role: Role; memberRole: Role | null };

/** Who may see a review: its members, owners and administrators; everybody in the house where it has no member. */
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
  const read = people.map(({ role, memberships: [member], ...person }) => ({
    ...{ ...person, role: roleSchema.parse(role), memberRole: member ? roleSchema.parse(member.role) : null },
  }));
  return read.filter(({ role, memberRole }) => !isClosed || memberRole || role === "owner" || role === "admin");
}
