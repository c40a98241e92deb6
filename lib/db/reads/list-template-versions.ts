import { type Template, templateSchema } from "#lib/domain/template.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** A stored version of a template. */
export type TemplateVersion = {
  template: Template;
  /** It comes with the program. */
  builtIn: boolean;
  /** ISO 8601 instant. */
  createdAt: string;
  /** The reviews that stand under it. */
  reviews: { key: string; title: string }[];
};

/** All versions of one template, or of all of them, by key, the newest first. */
export async function listTemplateVersions(database: Database, key?: string): Promise<TemplateVersion[]> {
  const stored = await database.reader.template.findMany({
    where: key === undefined ? {} : { key },
    include: { reviews: { select: { key: true, title: true }, orderBy: { key: "asc" } } },
    orderBy: [{ key: "asc" }, { version: "desc" }],
  });
  return stored.map(({ content, builtIn, createdAt, reviews }) => ({
    template: fromJson(templateSchema, content),
    builtIn: builtIn !== null,
    createdAt: createdAt.toISOString(),
    reviews,
  }));
}
