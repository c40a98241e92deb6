import type { Database } from "#lib/db/open-database.ts";
import { listMemberships } from "#lib/db/reads/list-memberships.ts";
import type { Actor, MemberRole, Role } from "#lib/domain/actor.ts";
import { setMember } from "#lib/usecases/reviews/review-members.ts";
import { makeOwner } from "./make-owner.ts";

/** People with accounts, by name. */
export type Crew = {
  idOf: (name: string) => string;
  /** As they sign in: with the reviews that they are members of now. */
  actor: (name: string) => Promise<Actor>;
  /** Closes a review to all others but owners and administrators. */
  close: (reviewKey: string, members: Record<string, MemberRole>) => Promise<void>;
};

/** An owner 花子, and these. Their passwords are nobody's subject: they are stored without one. */
export async function makeCrew(database: Database, roles: Record<string, Role>): Promise<Crew> {
  await makeOwner(database);
  const now = new Date();
  const all: Record<string, Role> = { 花子: "owner", ...roles };
  for (const [name, role] of Object.entries(roles)) {
    const data = {
      id: `id-${name}`,
      name,
      email: `${encodeURIComponent(name)}@example.com`,
      role,
      emailVerified: true,
    };
    await database.writer.person.create({ data: { ...data, createdAt: now, updatedAt: now } });
  }
  const { id: owner } = await database.reader.person.findFirstOrThrow({ where: { role: "owner" } });
  const idOf = (name: string) => (name === "花子" ? owner : `id-${name}`);
  return {
    idOf,
    async actor(name) {
      const role = all[name];
      if (!role) throw new Error(`nobody is called ${name}`);
      const id = idOf(name);
      const who = { kind: "person" as const, id, sessionId: "", email: "", name, role };
      return { ...who, ...(await listMemberships(database, id)) };
    },
    async close(reviewKey, members) {
      for (const [name, role] of Object.entries(members))
        await setMember({ reviewKey, personId: idOf(name), role }, database);
    },
  };
}
