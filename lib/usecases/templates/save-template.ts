import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type SavedTemplate, saveTemplate } from "#lib/db/writes/save-template.ts";
import { type Item, type Template, templateSchema } from "#lib/domain/template.ts";
import { findTooLong, templateLimits } from "#lib/domain/template-limits.ts";
import { tidyTemplate } from "#lib/domain/tidy-template.ts";

/**
 * "newer": somebody saved a version meanwhile, `detail` is its number; "wrong": `detail` names the item or field; "too-long": it names
 * the item; "wrong-key": a word that the addresses of pages need.
 */
export type SaveRefusal = { ok: false; code: "wrong" | "too-long" | "wrong-key" | "newer"; detail: string };

/** /templates/new is the page that makes one. */
const RESERVED_KEY = "new";

/**
 * Stores an item list as the next version of its key. No stored version is ever changed. `basedOn`: the newest version
 * that the person saw, 0 for a new list. What is stored is tidied (`tidyTemplate`).
 */
export async function saveTemplateVersion(
  { template, basedOn }: { template: Template; basedOn: number },
  given?: Database,
): Promise<{ ok: true; value: { version: number } } | SaveRefusal> {
  const tidy = tidyTemplate(template);
  if (tidy.key === RESERVED_KEY) return { ok: false, code: "wrong-key", detail: tidy.key };
  const long = tidy.items.find(findTooLong);
  if (long) return { ok: false, code: "too-long", detail: nameOf(long) };
  const wrong = findWrong(tidy);
  if (wrong !== null) return { ok: false, code: "wrong", detail: wrong };
  const database = given ?? (await currentDatabase());
  const saved: SavedTemplate = await saveTemplate(database, {
    id: randomUUID(),
    template: tidy,
    basedOn,
    now: new Date(),
  });
  if (!saved.ok) return { ok: false, code: "newer", detail: String(saved.newest) };
  return { ok: true, value: { version: saved.version } };
}

function findWrong(template: Template): string | null {
  if (template.title.ja.trim() === "" && template.title.en.trim() === "") return "title";
  if (template.items.length > templateLimits.items) return String(templateLimits.items);
  const nameless = template.items.find(({ path, question }) => path.ja.length === 0 || question.ja === "");
  if (nameless) return nameOf(nameless);
  const checked = templateSchema.safeParse(template);
  return checked.success ? null : (checked.error.issues[0]?.path.join(".") ?? "items");
}

const nameOf = ({ number, key }: Item) => number || key;
