import type { Database } from "../open-database.ts";

export type SessionLine = { id: string; from: string; with: string; begunAt: Date; endsAt: Date };

/** Where a person is signed in, the newest first. */
export async function listSessions(
  database: Database,
  { personId, now }: { personId: string; now: Date },
): Promise<SessionLine[]> {
  const sessions = await database.reader.session.findMany({
    where: { userId: personId, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
  });
  return sessions.map(({ id, ipAddress, userAgent, createdAt, expiresAt }) => ({
    ...{ id, from: ipAddress ?? "", with: userAgent ?? "" },
    ...{ begunAt: createdAt, endsAt: expiresAt },
  }));
}

/** When a session began; null: it has ended. */
export async function findSessionBegin(database: Database, id: string): Promise<Date | null> {
  const found = await database.reader.session.findUnique({ where: { id }, select: { createdAt: true } });
  return found?.createdAt ?? null;
}

/** The hash of a person's password; null: they have set none. */
export async function findPasswordHash(database: Database, personId: string): Promise<string | null> {
  const found = await database.reader.credential.findFirst({ where: { userId: personId, providerId: "credential" } });
  return found?.password ?? null;
}
