import { type Template, templateSchema } from "#lib/domain/template.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** A stored template, in its newest version unless one is named; null when there is none. */
export async function findTemplate(
  database: Database,
  { key, version }: { key: string; version?: number | undefined },
): Promise<{ templateId: string; template: Template } | null> {
  const stored = await database.reader.template.findFirst({
    where: { key, ...(version !== undefined && { version }) },
    orderBy: { version: "desc" },
  });
  return stored ? { templateId: stored.id, template: fromJson(templateSchema, stored.content) } : null;
}
