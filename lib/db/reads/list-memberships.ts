import { type Role, roleSchema } from "#lib/domain/actor.ts";
import type { Database } from "../open-database.ts";

/** Keys of the reviews that have members, and what a person is in those that have them among theirs. */
export async function listMemberships(
  database: Database,
  personId: string,
): Promise<{ closed: string[]; memberOf: Record<string, Role> }> {
  const members = await database.reader.reviewMember.findMany({ include: { review: { select: { key: true } } } });
  const own = members.filter((member) => member.personId === personId);
  return {
    closed: [...new Set(members.map(({ review }) => review.key))],
    memberOf: Object.fromEntries(own.map(({ review, role }) => [review.key, roleSchema.parse(role)])),
  };
}
