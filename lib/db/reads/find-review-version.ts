import type { Database } from "../open-database.ts";

/** A number that is another one whenever somebody has done something in a review: that of the log's last entry about it; 0: nothing was done. */
export async function findReviewVersion(database: Database, reviewKey: string): Promise<number> {
  const last = await database.reader.auditEntry.findFirst({
    where: { reviewKey },
    orderBy: { seq: "desc" },
    select: { seq: true },
  });
  return last?.seq ?? 0;
}
