import { type DatabaseRefusal, openCurrentDatabase } from "#lib/db/current-database.ts";
import { fillSearchTexts } from "#lib/db/writes/fill-search-texts.ts";
import type { Language } from "#lib/domain/language.ts";
import en from "#lib/i18n/messages/en/database.json" with { type: "json" };
import ja from "#lib/i18n/messages/ja/database.json" with { type: "json" };
import { deriveAnew } from "./derive-anew.ts";
import { loadExample } from "./load-example.ts";
import { storeBuiltIns } from "./load-template.ts";

const sentences = { en, ja };

/**
 * What a start does before it serves: opens the database and brings it up to date, with the built-in templates, with
 * what is derived by older code, and on an empty database with the example. `message` is one sentence for a person.
 */
export async function prepareDatabase({
  language = "en",
}: {
  language?: Language;
} = {}): Promise<{ ok: true } | (DatabaseRefusal & { message: string })> {
  const opened = await openCurrentDatabase();
  if (!opened.ok) {
    return { ...opened, message: sentences[language][opened.code].replace("{detail}", () => opened.detail) };
  }
  const database = opened.value;
  await storeBuiltIns(database);
  await fillSearchTexts(database);
  await deriveAnew(database);
  const example = await loadExample(database);
  if (!example.ok) throw new Error(`the example could not be imported: ${example.code} ${example.detail}`);
  return { ok: true };
}
