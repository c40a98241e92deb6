import { foldText } from "#lib/domain/fold-text.ts";
import type { Language } from "#lib/domain/language.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";

/** The words of a requirement profile's workbook in one language: names of sheets and columns, and what may be asked. */
export function requirementWords(language: Language) {
  return messagesFor(language).requirements.file;
}

type Words = ReturnType<typeof requirementWords>;
type Group = "columns" | "asks" | "about";

/** What a word of the workbook means, whichever language it was written in; its own code counts as well. */
export function requirementMeanings<Name extends Group>(group: Name): Map<string, keyof Words[Name]> {
  const both = (["ja", "en"] as const).flatMap((language) => Object.entries(requirementWords(language)[group]));
  return new Map(
    both.flatMap(([code, word]) => [code, word].map((said) => [foldText(said), code as keyof Words[Name]])),
  );
}
