import { type Template, templateSchema } from "#lib/domain/template.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** The item list of a review, by the review's id; null when there is no such review. */
export async function findTemplateOf(database: Database, { reviewId }: { reviewId: string }): Promise<Template | null> {
  const review = await database.reader.review.findUnique({ where: { id: reviewId }, include: { template: true } });
  return review && fromJson(templateSchema, review.template.content);
}
