import type { Transaction } from "../open-database.ts";

/** Takes hold of a review: of two who work on it at once, the second sees what the first did. Changes nothing: a comparison that is kept stays good. */
export async function holdReview(tables: Transaction["tables"], reviewId: string): Promise<void> {
  await tables.review.update({ where: { id: reviewId }, data: { id: reviewId } });
}
