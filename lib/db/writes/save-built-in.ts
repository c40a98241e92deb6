import type { Template } from "#lib/domain/template.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { toJson } from "../stored-text.ts";
import { nextVersion } from "../template-versions.ts";

/**
 * Stores a template that comes with the program and gives its id. Its number of today's program is kept beside the
 * database's own count, which goes on where people saved versions of their own. The same version again brings its texts
 * up to date: whoever changes what an item means raises the version.
 */
export async function saveBuiltIn(
  database: Database,
  { id, template, now }: { id: string; template: Template; now: Date },
): Promise<{ templateId: string; template: Template }> {
  const { key, version: builtIn } = template;
  return changeDatabase(database, async (transaction) => {
    const version = await nextVersion(transaction, key);
    const stored = await transaction.tables.template.upsert({
      where: { key_builtIn: { key, builtIn } },
      create: { id, key, version, builtIn, content: toJson({ ...template, version }), createdAt: now },
      update: { key },
    });
    const current = { ...template, version: stored.version };
    const content = toJson(current);
    if (content !== stored.content) {
      await transaction.tables.template.update({ where: { id: stored.id }, data: { content } });
    }
    return { templateId: stored.id, template: current };
  });
}
