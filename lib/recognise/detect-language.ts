// Function words that only one of these languages has much of.
const LATIN: [string, RegExp][] = [
  ["de", /\b(?:und|der|die|das|ist|werden|nicht|mit|für|oder|wird)\b/g],
  ["fr", /\b(?:les|des|est|une|dans|vous|avec|pour|sont|êtes)\b/g],
  ["es", /\b(?:los|las|una|para|con|está|del|son|por)\b/g],
  ["en", /\b(?:the|and|is|are|of|to|do|you|for|with|not|in|or|we)\b/g],
];
const SAMPLE = 20_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of a text by its script, Latin ones by their function words: ISO 639-1, "" for too little text. */
export function detectLanguage(texts: Iterable<string>): string {
  let text = "";
  for (const part of texts) {
    text += `${part} `;
    if (text.length > SAMPLE) break;
  }
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  const hangul = count(text, /\p{Script=Hangul}/gu);
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (kana + han + hangul + cyrillic + latin < 4) return "";
  // A Latin word takes five letters where Japanese takes one or two signs.
  const wide = 3 * (kana + han);
  if (hangul * 3 > latin && hangul > kana) return "ko";
  if (wide > latin) return kana * 20 > han ? "ja" : "zh";
  if (cyrillic > latin) return "ru";
  const lower = text.toLowerCase();
  const ranked = LATIN.map(([language, words]) => ({ language, hits: count(lower, words) }));
  return ranked.reduce((best, entry) => (entry.hits > best.hits ? entry : best), { language: "en", hits: 0 }).language;
}
