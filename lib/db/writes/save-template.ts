import type { Template } from "#lib/domain/template.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { storableText, toJson } from "../stored-text.ts";
import { nextVersion } from "../template-versions.ts";

type Input = {
  id: string;
  /** Its own version does not matter. */
  template: Template;
  /** The newest version that the person saw; 0: a template with a new key. */
  basedOn: number;
  now: Date;
};

/** The version that was stored, or, where another one is newer than the person saw, which one: nothing was stored. */
export type SavedTemplate = { ok: true; templateId: string; version: number } | { ok: false; newest: number };

/** Stores a template as the next version of its key. No version that is there is ever changed. */
export async function saveTemplate(database: Database, { id, template, basedOn, now }: Input): Promise<SavedTemplate> {
  const key = storableText(template.key);
  return changeDatabase(database, async (transaction) => {
    const version = await nextVersion(transaction, key);
    if (version !== basedOn + 1) return { ok: false, newest: version - 1 };
    const content = toJson({ ...template, version });
    // An upsert that changes nothing: of two who make the same new key at once, one learns that it is taken.
    const stored = await transaction.tables.template.upsert({
      where: { key_version: { key, version } },
      create: { id, key, version, content, createdAt: now },
      update: { key },
    });
    return stored.id === id ? { ok: true, templateId: id, version } : { ok: false, newest: version };
  });
}
