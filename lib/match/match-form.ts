import { foldWithOffsets } from "#lib/domain/fold-text.ts";
import { stemWord } from "./stem-word.ts";

/** A text as it is compared, with the way back: unit i of `text` came from [starts[i], ends[i]) of the original. */
export type MatchForm = { text: string; starts: number[]; ends: number[] };

const TOKEN = /[a-z]+(?:['’](?=[a-z]))?|\d+|[\u3040-\u30ff\u3400-\u9fff々〆ヶ]+|\s+|[\s\S]/gu;
const CJK = /^[\u3040-\u30ff\u3400-\u9fff々〆ヶ]/u;
const LATIN_OR_DIGIT = /[a-z0-9]/;
const LONG_VOWEL = "ー";

/** What a token becomes: words their stem, long vowels dropped (サーバー is サーバ), everything that is no letter a space. */
function comparable(token: string): string {
  if (/^[a-z]/.test(token)) return stemWord(token.replace(/['’]/g, ""));
  if (/^\d/.test(token)) return token;
  if (CJK.test(token)) return token.replaceAll(LONG_VOWEL, "");
  return " ";
}

/** White space between Japanese characters is a line break of the layout, not of the language. */
function isLayoutSpace(token: string, before: string, after: string): boolean {
  return /^\s+$/.test(token) && CJK.test(before) && CJK.test(after);
}

/**
 * The form in which rows, items and glossary terms are compared: folded, English words stemmed, letters and digits
 * parted (ISO27001, ISO 27001), long vowels dropped, punctuation a single space.
 */
export function matchForm(original: string): MatchForm {
  const folded = foldWithOffsets(original);
  const form: MatchForm = { text: "", starts: [], ends: [] };
  const push = (text: string, from: number, to: number) => {
    for (let i = 0; i < text.length; i += 1) {
      form.starts.push(folded.starts[from] ?? 0);
      form.ends.push(folded.starts[to] ?? original.length);
    }
    form.text += text;
  };
  for (const { 0: token, index } of folded.text.matchAll(TOKEN)) {
    const end = index + token.length;
    if (isLayoutSpace(token, folded.text[index - 1] ?? "", folded.text[end] ?? "")) continue;
    const text = comparable(token);
    const last = form.text.at(-1) ?? " ";
    if (text === " " && last === " ") continue;
    if (LATIN_OR_DIGIT.test(last) && LATIN_OR_DIGIT.test(text[0] ?? "")) push(" ", index, index);
    push(text, index, end);
  }
  return form;
}

/** The form without any space: two texts with the same key say the same, whatever their punctuation. */
export function sameTextKey(original: string): string {
  return matchForm(original).text.replaceAll(" ", "");
}
