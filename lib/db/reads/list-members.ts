import { type Role, roleSchema } from "#lib/domain/actor.ts";
import type { Database } from "../open-database.ts";

/** Somebody who may see a review, and what they are in it. */
export type Member = { personId: string; name: string; email: string; role: Role };

/** Whom a review is for, in the order in which they came; nobody: it is open to the whole house. */
export async function listMembers(database: Database, reviewId: string): Promise<Member[]> {
  const members = await database.reader.reviewMember.findMany({
    where: { reviewId },
    orderBy: [{ addedAt: "asc" }, { personId: "asc" }],
    include: { person: { select: { name: true, email: true } } },
  });
  return members.map(({ personId, role, person }) => ({ personId, ...person, role: roleSchema.parse(role) }));
}
