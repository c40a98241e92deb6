import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { saveTemplate } from "#lib/db/writes/save-template.ts";
import type { Template } from "#lib/domain/template.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";

/** Puts a built-in template into the database, or brings it up to date there; null when there is none of that key. */
export async function loadTemplate(
  { key }: { key: string },
  given?: Database,
): Promise<{ templateId: string; template: Template } | null> {
  const template = findBuiltInTemplate(key);
  if (!template) return null;
  const database = given ?? (await currentDatabase());
  const { templateId } = await saveTemplate(database, { id: randomUUID(), template, now: new Date() });
  return { templateId, template };
}
