import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { storableText } from "../stored-text.ts";

/** Gives a review another title; returns the one before, null when it is gone. Its key, and with it its address, stays. */
export async function renameReview(
  database: Database,
  { key, title, now }: { key: string; title: string; now: Date },
): Promise<{ before: string } | null> {
  return changeDatabase(database, async ({ tables }) => {
    const { count } = await tables.review.updateMany({ where: { key }, data: { changedAt: now } });
    if (count === 0) return null;
    const { title: before } = await tables.review.findUniqueOrThrow({ where: { key }, select: { title: true } });
    await tables.review.update({ where: { key }, data: { title: storableText(title) } });
    return { before };
  });
}

/** Takes a sheet out of a review. The sheet itself, what was decided about it and its file stay. False: it was not in it. */
export async function takeOutSheet(
  database: Database,
  { reviewId, checksheetId, now }: { reviewId: string; checksheetId: string; now: Date },
): Promise<boolean> {
  return changeDatabase(database, async ({ tables }) => {
    await tables.review.updateMany({ where: { id: reviewId }, data: { changedAt: now } });
    const { count } = await tables.reviewChecksheet.deleteMany({ where: { reviewId, checksheetId } });
    return count > 0;
  });
}

type Putting = { reviewId: string; templateId: string; checksheetId: string; position: number | null; now: Date };

/**
 * Puts a stored sheet into a review, at a place where one is given, else beside the service's other sheets or last.
 * "not-derived": it must be derived under the review's template first, which may have changed meanwhile.
 */
export async function putInSheet(
  database: Database,
  { reviewId, templateId, checksheetId, position, now }: Putting,
): Promise<"done" | "not-derived"> {
  return changeDatabase(database, async ({ tables }) => {
    const { count } = await tables.review.updateMany({ where: { id: reviewId, templateId }, data: { changedAt: now } });
    const derived = await tables.derivation.count({ where: { checksheetId, templateId } });
    if (count === 0 || derived === 0) return "not-derived";
    const sheet = await tables.checksheet.findUniqueOrThrow({
      where: { id: checksheetId },
      select: { serviceId: true },
    });
    const same = await tables.reviewChecksheet.findFirst({ where: { reviewId, checksheet: sheet } });
    const last = await tables.reviewChecksheet.aggregate({ where: { reviewId }, _max: { position: true } });
    const place = position ?? same?.position ?? (last._max.position ?? 0) + 1;
    await tables.reviewChecksheet.upsert({
      where: { reviewId_checksheetId: { reviewId, checksheetId } },
      create: { reviewId, checksheetId, position: place, addedAt: now },
      update: {},
    });
    return "done";
  });
}
