// British spellings first, so that both reach the same stem.
const SPELLINGS: readonly [RegExp, string][] = [
  [/is(ation|ations|e|es|ed|ing)$/, "iz$1"],
  [/tre(s?)$/, "ter$1"],
];
const ENDINGS: readonly [RegExp, string][] = [
  [/ies$/, "y"],
  [/sses$/, "ss"],
  [/([^sui])s$/, "$1"],
  [/(?<=[a-z]{3})(?:ing|ed)$/, ""],
];
const VOWEL = /[aeiouy]/;
const MOST_STEMS = 20_000;
const stems = new Map<string, string>();
const DOUBLED = /([bdgmnprt])\1$/;

/**
 * A lower-case English word without its plural, -ing, -ed and final e, British and American spelling made one. Only for
 * comparing: "scanning" and "scans" meet in "scan". -ion stays, or a certificate would be a certification.
 */
export function stemWord(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = makeStem(word);
  // Bounded: a hostile sheet of endless new words must not fill the memory.
  if (stems.size < MOST_STEMS) stems.set(word, stem);
  return stem;
}

function makeStem(word: string): string {
  // https is no plural of http: what has no vowel is an abbreviation.
  if (word.length < 4 || !VOWEL.test(word)) return word;
  let stem = word;
  for (const [pattern, replacement] of SPELLINGS) stem = stem.replace(pattern, replacement);
  for (const [pattern, replacement] of ENDINGS) {
    const shorter = stem.replace(pattern, replacement);
    if (shorter !== stem) {
      stem = shorter.replace(DOUBLED, "$1");
      break;
    }
  }
  return stem.length > 3 ? stem.replace(/e$/, "") : stem;
}
