import { type Language, languageSchema } from "../domain/language.ts";

/** The cookie in which a person's choice of language is kept. */
export const languageCookie = "kurabe-language";

/**
 * The language to speak: the person's own choice (cookie), else the best of `Accept-Language` by its weights
 * (RFC 9110, 12.5.4), else Japanese. Anything malformed counts as not said.
 */
export function chooseLanguage({ cookie, accept }: { cookie: string | null; accept: string | null }): Language {
  const chosen = languageSchema.safeParse(cookie);
  if (chosen.success) return chosen.data;
  const offers = (accept ?? "")
    .split(",")
    .slice(0, 50)
    .map((part) => part.trim().match(/^([a-z]{2,3})(?:-[a-z0-9-]+)?(?:\s*;\s*q=([01](?:\.\d{1,3})?))?$/i))
    .flatMap((match) => (match?.[1] ? [{ tag: match[1].toLowerCase(), weight: Number(match[2] ?? 1) }] : []))
    .filter((offer) => offer.weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { tag } of offers) {
    const known = languageSchema.safeParse(tag);
    if (known.success) return known.data;
  }
  return "ja";
}
