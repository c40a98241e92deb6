import { type Template, templateSchema } from "#lib/domain/template.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** All stored templates, every version. */
export async function listTemplates(database: Database): Promise<{ templateId: string; template: Template }[]> {
  const templates = await database.reader.template.findMany({ orderBy: [{ key: "asc" }, { version: "asc" }] });
  return templates.map(({ id, content }) => ({ templateId: id, template: fromJson(templateSchema, content) }));
}
