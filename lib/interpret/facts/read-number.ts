const KANJI = "〇一二三四五六七八九";
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Source of a pattern for the numbers that `readNumber` understands: 1,000 · 99.9 · 三 · 十二. */
export const NUMBER = `(?:\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,6})?|[一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)`;
/** The same in words, for English. */
export const NUMBER_EN = `(?:\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,6})?|(?:${TENS.join("|")})[-\\s](?:${ONES.slice(1, 10).join("|")})|${[...ONES, ...TENS].join("|")})`;

/** "1,000" → 1000, "十二" → 12, "forty-eight" → 48; NaN for anything else. */
export function readNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text.replaceAll(",", ""));
  const small = ONES.indexOf(text);
  if (small >= 0) return small;
  const [tens = "", ones = "zero"] = text.split(/[-\s]/);
  if (TENS.includes(tens)) return (TENS.indexOf(tens) + 2) * 10 + ONES.indexOf(ones);
  const [before = "", after] = text.split("十");
  const digit = (kanji: string) => KANJI.indexOf(kanji);
  if (after === undefined) return digit(before) < 0 ? Number.NaN : digit(before);
  return (before ? digit(before) : 1) * 10 + (after ? digit(after) : 0);
}
