// Latin letters, kana, kanji, as CLDR orders Japanese; among themselves the letters of English stand as in English.
const collator = new Intl.Collator("ja", { numeric: true });

/** The order of names in a list, as people look for them in either language: サービス2 before サービス10. */
export const compareNames = (one: string, other: string): number => collator.compare(one, other);
