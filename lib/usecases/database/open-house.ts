import { type DatabaseRefusal, openCurrentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { Language } from "#lib/domain/language.ts";
import en from "#lib/i18n/messages/en/database.json" with { type: "json" };
import ja from "#lib/i18n/messages/ja/database.json" with { type: "json" };

const sentences = { en, ja };

/** Opens the database that the settings name, and brings its tables up to date; nothing is put into it. `message` is one sentence for a person. */
export async function openHouse(
  language: Language,
): Promise<{ ok: true; value: Database } | (DatabaseRefusal & { message: string })> {
  const opened = await openCurrentDatabase();
  if (opened.ok) return opened;
  return { ...opened, message: sentences[language][opened.code].replace("{detail}", () => opened.detail) };
}
