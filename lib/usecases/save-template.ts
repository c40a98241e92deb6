import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type SavedTemplate, saveTemplate } from "#lib/db/writes/save-template.ts";
import { type Item, type Template, templateSchema } from "#lib/domain/template.ts";

/** "newer": somebody saved a version meanwhile, `detail` is its number; "wrong": `detail` names the item or field. */
export type SaveRefusal = { ok: false; code: "wrong" | "newer"; detail: string };

const MOST_ITEMS = 3_000;

/**
 * Stores an item list as the next version of its key. No stored version is ever changed. `basedOn`: the newest version
 * that the person saw, 0 for a new list. Where one language is empty, the other's text stands in for it.
 */
export async function saveTemplateVersion(
  { template, basedOn }: { template: Template; basedOn: number },
  given?: Database,
): Promise<{ ok: true; value: { version: number } } | SaveRefusal> {
  const tidy = { ...template, items: template.items.map(tidyItem) };
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
  if (template.items.length > MOST_ITEMS) return String(MOST_ITEMS);
  const nameless = template.items.find(({ path, question }) => path.ja.length === 0 || question.ja === "");
  if (nameless) return nameless.number || nameless.key;
  const checked = templateSchema.safeParse(template);
  return checked.success ? null : (checked.error.issues[0]?.path.join(".") ?? "items");
}

function tidyItem(item: Item): Item {
  const list = (texts: string[]) => texts.map((text) => text.trim()).filter((text) => text !== "");
  const both = ({ ja, en }: { ja: string; en: string }) => ({
    ja: ja.trim() || en.trim(),
    en: en.trim() || ja.trim(),
  });
  const path = { ja: list(item.path.ja), en: list(item.path.en) };
  const { ja, en } = path;
  return {
    ...item,
    path: { ja: ja.length > 0 ? ja : en, en: en.length > 0 ? en : ja },
    question: both(item.question),
    aliases: [...new Set(list(item.aliases))],
    subPoints: item.subPoints.map((point) => ({ ...point, label: both(point.label), cues: list(point.cues) })),
  };
}
