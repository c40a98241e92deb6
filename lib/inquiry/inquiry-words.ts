import { foldText } from "#lib/domain/fold-text.ts";
import type { Language } from "#lib/domain/language.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";

/** The words of questions and of the files that carry them, in one language. */
export function inquiryWords(language: Language) {
  const { draft, part, file } = messagesFor(language).inquiries;
  return { draft, part, file };
}

export type InquiryColumn = keyof ReturnType<typeof inquiryWords>["file"]["columns"];

const both = (["ja", "en"] as const).flatMap((language) => Object.entries(inquiryWords(language).file.columns));
const meanings = new Map(both.map(([column, word]) => [foldText(word), column as InquiryColumn]));

/** Which column a heading names, in either language; undefined: none of ours. */
export function columnOfHeading(text: string): InquiryColumn | undefined {
  return meanings.get(foldText(text));
}
