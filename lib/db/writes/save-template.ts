import type { Template } from "#lib/domain/template.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { toJson } from "../stored-text.ts";

/**
 * Stores a template under its key and version and gives its id. The same version again brings its texts up to date:
 * whoever changes what an item means raises the version.
 */
export async function saveTemplate(
  database: Database,
  { id, template, now }: { id: string; template: Template; now: Date },
): Promise<{ templateId: string }> {
  const { key, version } = template;
  const content = toJson(template);
  const stored = await changeDatabase(database, (transaction) =>
    transaction.tables.template.upsert({
      where: { key_version: { key, version } },
      create: { id, key, version, content, createdAt: now },
      update: { content },
    }),
  );
  return { templateId: stored.id };
}
