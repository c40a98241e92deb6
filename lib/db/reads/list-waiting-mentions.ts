import { newestSheets } from "#lib/domain/newest-sheets.ts";
import type { Database } from "../open-database.ts";

/** A comment that names somebody, in a thread that is open. */
export type StoredMention = {
  comment: string;
  reviewKey: string;
  review: string;
  item: string;
  vendor: string;
  service: string;
  sheetId: string | null;
  by: string | null;
  text: string;
  at: string;
};

/** The comments that name somebody and that they have not answered, the last one first; the last one alone of each thread. */
export async function listWaitingMentions(database: Database, personId: string): Promise<StoredMention[]> {
  const threads = await database.reader.thread.findMany({
    where: { settledAt: null, comments: { some: { mentions: { some: { personId } } } } },
    include: {
      review: { select: { id: true, key: true, title: true, checksheets: { select: { checksheetId: true } } } },
      service: {
        include: {
          vendor: true,
          checksheets: { select: { id: true, version: true, disclosedOn: true, serviceId: true } },
        },
      },
      comments: {
        where: { OR: [{ authorId: personId }, { mentions: { some: { personId } } }] },
        orderBy: { position: "desc" },
        take: 1,
        include: { author: { select: { name: true } }, mentions: { where: { personId } } },
      },
    },
  });
  const found = threads.flatMap(({ item, review, service, comments: [last] }): StoredMention[] => {
    // The last is one's own: one has answered.
    if (!last || last.mentions.length === 0 || last.authorId === personId) return [];
    const here = new Set(review.checksheets.map(({ checksheetId }) => checksheetId));
    const [sheet] = newestSheets(service.checksheets.filter(({ id }) => here.has(id)));
    return [
      {
        ...{ reviewKey: review.key, review: review.title, item },
        ...{ vendor: service.vendor.name, service: service.name, sheetId: sheet?.id ?? null },
        ...{ comment: last.id, by: last.author?.name ?? null, text: last.text, at: last.createdAt.toISOString() },
      },
    ];
  });
  return found.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
