import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findTemplate } from "#lib/db/reads/find-template.ts";
import { saveBuiltIn } from "#lib/db/writes/save-built-in.ts";
import type { Template } from "#lib/domain/template.ts";
import { builtInTemplates, findBuiltInTemplate } from "#templates/built-in.ts";

type Loaded = { templateId: string; template: Template };

/** The newest version of a template, or the one named; null when there is none of that key. */
export async function loadTemplate(
  { key, version }: { key: string; version?: number | undefined },
  given?: Database,
): Promise<Loaded | null> {
  const database = given ?? (await currentDatabase());
  const stored = await findTemplate(database, { key, version });
  if (stored || version !== undefined) return stored;
  const builtIn = findBuiltInTemplate(key);
  // The house's own doing, not that of who asked for it.
  const house = { ...database, acting: undefined };
  return builtIn && saveBuiltIn(house, { id: randomUUID(), template: builtIn, now: new Date() });
}

/** Puts the templates that come with the program into the database, or brings them up to date there. */
export async function storeBuiltIns(database: Database): Promise<void> {
  const now = new Date();
  for (const template of builtInTemplates) await saveBuiltIn(database, { id: randomUUID(), template, now });
}
