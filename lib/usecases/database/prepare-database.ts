import type { DatabaseRefusal } from "#lib/db/current-database.ts";
import { fillSearchTexts } from "#lib/db/writes/fill-search-texts.ts";
import type { Language } from "#lib/domain/language.ts";
import { deriveAnew } from "../derivation/derive-anew.ts";
import { loadExample } from "../reviews/load-example.ts";
import { storeBuiltIns } from "../templates/load-template.ts";
import { openHouse } from "./open-house.ts";

/**
 * What a start does before it serves: opens the database and brings it up to date, with the built-in templates, with
 * what is derived by older code, and on an empty database with the example. `message` is one sentence for a person.
 */
export async function prepareDatabase({
  language = "en",
}: {
  language?: Language;
} = {}): Promise<{ ok: true } | (DatabaseRefusal & { message: string })> {
  const opened = await openHouse(language);
  if (!opened.ok) return opened;
  const database = opened.value;
  await storeBuiltIns(database);
  await fillSearchTexts(database);
  await deriveAnew(database);
  const example = await loadExample(database);
  if (!example.ok) throw new Error(`the example could not be imported: ${example.code} ${example.detail}`);
  return { ok: true };
}
