import { cjkRadicals } from "./cjk-radicals.ts";

// A base character with what NFKC would fuse into it: combining marks and half-width (han)dakuten.
const CLUSTER = /[\s\S][\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gu;
const RADICAL = /[\u2e80-\u2eff]/g;
// U+2027 stands for the middle dot in PDFs made by Chromium.
const HYPHENATION_POINT = /\u2027/g;
// Word processors curl the apostrophe of "don't".
const APOSTROPHE = /[\u2018\u2019]/g;
const UNFOLDED = /[\u2018\u2019\u2027\u2e80-\u2eff]/;

// Signs that NFKC leaves as they are, whatever stands beside them: ASCII, kana and ideographs, with single spaces inside only.
const KEPT = "!-@[-~\\u3001-\\u3015\\u3041-\\u3096\\u30a1-\\u30fe\\u4e00-\\u9fff";
const FOLDED = new RegExp(`^(?:[${KEPT}]+(?: [${KEPT}]+)*)?$`);
const EVEN = new RegExp(`^(?:[A-Z${KEPT}]+(?: [A-Z${KEPT}]+)*)?$`);
// Units of which each becomes one, whatever stands beside it: ASCII and its full-width forms, kana and ideographs.
const ONE_TO_ONE = /^[\n -~\u3000-\u3015\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uff01-\uff5e]*$/;
const UNEVEN_SPACE = /[^\S ]| {2}/;

/** Radicals of U+2E80–2EFF to ideographs, curled apostrophes to straight ones, then NFKC: the form in which texts are compared. Length may change. */
export function normaliseText(text: string): string {
  const ideographs = UNFOLDED.test(text)
    ? text
        .replace(RADICAL, (radical) => cjkRadicals.get(radical) ?? radical)
        .replace(HYPHENATION_POINT, "・")
        .replace(APOSTROPHE, "'")
    : text;
  return ideographs.normalize("NFKC");
}

/**
 * The form in which two texts are compared for sameness: normalised, lower case, each run of white space one
 * space, no space at the ends. Never shown to a person.
 */
export function foldText(text: string): string {
  // Asked of every cell of a sheet; most are as they should be, or need nothing but lower case.
  if (FOLDED.test(text)) return text;
  if (EVEN.test(text)) return text.toLowerCase();
  const lower = normaliseText(text).toLowerCase();
  return (UNEVEN_SPACE.test(lower) ? lower.replace(/\s+/g, " ") : lower).trim();
}

/** A normalised text that knows where each of its characters came from. */
export type MappedText = {
  text: string;
  /** For each UTF-16 unit of `text`, the offset in the original; one more entry for the end. */
  starts: number[];
};

/**
 * `normaliseText` and lower case, cluster by cluster, so that a match found in the folded text can be traced to its
 * span in the verbatim one: original span of [a, b) is [starts[a], starts[b]). White space is kept.
 */
export function foldWithOffsets(original: string): MappedText {
  const starts: number[] = [];
  if (ONE_TO_ONE.test(original)) {
    for (let at = 0; at <= original.length; at += 1) starts.push(at);
    return { text: original.normalize("NFKC").toLowerCase(), starts };
  }
  let text = "";
  for (const match of original.matchAll(CLUSTER)) {
    const folded = normaliseText(match[0]).toLowerCase();
    for (let i = 0; i < folded.length; i += 1) starts.push(match.index);
    text += folded;
  }
  starts.push(original.length);
  return { text, starts };
}
