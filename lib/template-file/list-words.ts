import { foldText } from "#lib/domain/fold-text.ts";
import type { Language } from "#lib/domain/language.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";

/** The words of a list's workbook in one language: names of sheets and columns, answer types, polarities. */
export function listWords(language: Language) {
  const { file, answerType, editor } = messagesFor(language).templates;
  return { ...file, answerType, polarity: { positive: editor.positive, negative: editor.negative } };
}

type Words = ReturnType<typeof listWords>;
type Group = "columns" | "pointColumns" | "about" | "answerType" | "polarity";

/** What a word of a workbook means, whichever language it was written in; its own code counts as well. */
export function wordMeanings<Name extends Group>(group: Name): Map<string, keyof Words[Name]> {
  const both = (["ja", "en"] as const).flatMap((language) => Object.entries(listWords(language)[group]));
  return new Map(
    both.flatMap(([code, word]) => [code, word].map((said) => [foldText(said), code as keyof Words[Name]])),
  );
}
