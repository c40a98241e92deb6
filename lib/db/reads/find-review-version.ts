import type { Database } from "../open-database.ts";

/** As the log writes that somebody tried what they may not: within a text, its quotes would have a backslash before them. */
const REFUSED = '"outcome":{"refused":';

/**
 * A number that is another one whenever somebody has done something in a review: that of the log's last entry about it; 0: nothing was done.
 * `leavesAsIs`: acts that take a copy, after which all is as before; so is it after what was refused.
 */
export async function findReviewVersion(
  database: Database,
  { reviewKey, leavesAsIs }: { reviewKey: string; leavesAsIs: readonly string[] },
): Promise<number> {
  const last = await database.reader.auditEntry.findFirst({
    where: { reviewKey, act: { notIn: [...leavesAsIs] }, NOT: { content: { contains: REFUSED } } },
    orderBy: { seq: "desc" },
    select: { seq: true },
  });
  return last?.seq ?? 0;
}
