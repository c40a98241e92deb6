import { createTranslator } from "use-intl/core";
import type { Language } from "#lib/domain/language.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";

/** The terminal's language: Japanese where the environment says so, else English. */
export function terminalLanguage(variables: Record<string, string | undefined> = process.env): Language {
  const locale = variables["LC_ALL"] || variables["LC_MESSAGES"] || variables["LANG"] || "";
  return locale.startsWith("ja") ? "ja" : "en";
}

/** A text of the catalogue `cli` in the terminal's language. */
export function words(key: string, values: Record<string, string | number> = {}): string {
  return translate("cli", key, values);
}

/** The sentence for an issue or refusal code. */
export function issueSentence({ code, detail }: { code: string; detail: string }): string {
  return translate("issues", code, { detail });
}

function translate(namespace: "cli" | "issues", key: string, values: Record<string, string | number>): string {
  const language = terminalLanguage();
  const translator = createTranslator({ locale: language, messages: messagesFor(language), namespace });
  return (translator as unknown as (key: string, values: Record<string, string | number>) => string)(key, values);
}
