import compile from "icu-minify/compile";
import type { Language } from "../domain/language.ts";
import { type Messages, messagesFor } from "./messages-for.ts";

type Texts = { [name: string]: string | Texts };

/** What every text comes to once its ICU syntax has been read; the shape stays. */
function compileTexts(texts: Texts): object {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === "string" ? compile(text) : compileTexts(text)]),
  );
}

const compiled = new Map<Language, Messages>();

/**
 * The catalogues of one language as pages format them: read once, here, so that no page is sent a reader of ICU syntax
 * (`next.config.js` gives next-intl the formatter that expects them; docs/decisions/023).
 */
export function compiledMessages(language: Language): Messages {
  // Only plain objects go from the server to a page; the compiler's have no prototype.
  const known = compiled.get(language) ?? JSON.parse(JSON.stringify(compileTexts(messagesFor(language))));
  compiled.set(language, known);
  return known;
}
