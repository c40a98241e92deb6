import { type Template, templateSchema } from "#lib/domain/template.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

export type StoredReview = { id: string; key: string; title: string; templateId: string; template: Template };

/** A review with the template version that it was made with; null when there is none of that key. */
export async function findReview(database: Database, key: string): Promise<StoredReview | null> {
  const review = await database.reader.review.findUnique({ where: { key }, include: { template: true } });
  if (!review) return null;
  const { id, title, templateId, template } = review;
  return { id, key, title, templateId, template: fromJson(templateSchema, template.content) };
}
