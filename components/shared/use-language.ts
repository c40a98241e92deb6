import { useLocale } from "next-intl";
import type { Language } from "#lib/domain/language.ts";

/** The reader's language, on the server and in the page alike: what the server chose for the request (`chooseLanguage`), one of the two. */
export function useLanguage(): Language {
  return useLocale() === "en" ? "en" : "ja";
}
