import type { CellThread, ThreadMark } from "#lib/domain/thread.ts";
import type { Database } from "../open-database.ts";

/** One service's answer to one item of a review. */
export type ServiceCell = { reviewId: string; item: string; serviceId: string };

const NAMED = { select: { id: true, name: true } } as const;

/** What is talked over about a cell; null: nothing. */
export async function findThread(database: Database, cell: ServiceCell): Promise<CellThread | null> {
  const thread = await database.reader.thread.findUnique({
    where: { reviewId_item_serviceId: cell },
    include: {
      comments: {
        orderBy: { position: "asc" },
        include: { author: NAMED, mentions: { include: { person: NAMED }, orderBy: { personId: "asc" } } },
      },
    },
  });
  if (!thread) return null;
  const { settledAt, settledBy } = thread;
  const person = settledBy ? await database.reader.person.findUnique({ where: { id: settledBy } }) : null;
  return {
    settled: settledAt && { by: person?.name ?? null, at: settledAt.toISOString() },
    comments: thread.comments.map(({ id, author, text, createdAt, changedAt, mentions }) => ({
      ...{ id, author, text, createdAt: createdAt.toISOString(), changedAt: changedAt?.toISOString() ?? null },
      mentioned: mentions.map(({ person: named }) => named),
    })),
  };
}

type Looking = { reviewId: string; personId: string | null };

/** The threads of a review as its grid shows them to somebody. */
export async function listThreadMarks(database: Database, { reviewId, personId }: Looking): Promise<ThreadMark[]> {
  const threads = await database.reader.thread.findMany({
    where: { reviewId },
    orderBy: [{ item: "asc" }, { serviceId: "asc" }],
    select: {
      ...{ item: true, serviceId: true, settledAt: true, changedAt: true },
      comments: {
        select: { authorId: true, position: true, mentions: { where: { personId: personId ?? "" } } },
      },
    },
  });
  return threads.map(({ item, serviceId, settledAt, changedAt, comments }) => {
    const settled = settledAt !== null;
    const forMe = !settled && waitsFor(personId, comments);
    return { item, serviceId, comments: comments.length, settled, forMe, changedAt: changedAt.toISOString() };
  });
}

type Said = { authorId: string | null; position: number; mentions: readonly unknown[] };

/** Whether somebody is named and has not said anything since. `mentions`: of that person. */
function waitsFor(personId: string | null, comments: readonly Said[]): boolean {
  const last = (of: readonly Said[]) => Math.max(0, ...of.map(({ position }) => position));
  const named = last(comments.filter(({ mentions }) => mentions.length > 0));
  return personId !== null && named > last(comments.filter(({ authorId }) => authorId === personId));
}
