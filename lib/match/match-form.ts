import { foldText, foldWithOffsets } from "#lib/domain/fold-text.ts";
import { stemWord } from "./stem-word.ts";

// "back-ups" are backups, and no UPS.
const TOKEN =
  /back[- ]ups?(?![a-z])|[a-z]+(?:['’](?=[a-z]))?|\d+|[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff々〆ヶ]+|\s+|[\s\S]/gu;
const CJK = /^[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff々〆ヶ]/u;
const LATIN_OR_DIGIT = /[a-z0-9]/;
const LONG_VOWEL = "ー";

/** Receives the form bit by bit, each with the stretch of the folded text that it came from. */
type Emit = (text: string, from: number, to: number) => void;

/** What a token becomes: words their stem, long vowels dropped (サーバー is サーバ), what is no letter a space. */
function comparable(token: string): string {
  if (/^[a-z]/.test(token)) return stemWord(token.replace(/['’ -]/g, ""));
  if (/^\d/.test(token)) return token;
  if (CJK.test(token)) return token.replaceAll(LONG_VOWEL, "");
  return " ";
}

/** White space between Japanese characters is a line break of the layout, not of the language. */
function isLayoutSpace(token: string, before: string, after: string): boolean {
  return /^\s+$/.test(token) && CJK.test(before) && CJK.test(after);
}

function emitPieces(folded: string, emit: Emit): void {
  let last = " ";
  for (const { 0: token, index: from } of folded.matchAll(TOKEN)) {
    const to = from + token.length;
    if (isLayoutSpace(token, folded[from - 1] ?? "", folded[to] ?? "")) continue;
    const text = comparable(token);
    if (text === "" || (text === " " && last === " ")) continue;
    if (LATIN_OR_DIGIT.test(last) && LATIN_OR_DIGIT.test(text[0] ?? "")) emit(" ", from, from);
    emit(text, from, to);
    last = text.at(-1) ?? " ";
  }
}

/**
 * The form in which rows, items and glossary terms are compared: folded, English words stemmed, letters and digits
 * parted (ISO27001, ISO 27001), long vowels dropped, punctuation a single space.
 */
export function matchForm(original: string): string {
  let form = "";
  emitPieces(foldText(original), (text) => {
    form += text;
  });
  return form;
}

/**
 * The same with the way back: unit i of `text` came from [starts[i], ends[i]) of the original. Japanese is traced unit
 * by unit, a dropped long vowel with the unit before it; a word as a whole. Slower.
 */
export function tracedMatchForm(original: string): { text: string; starts: number[]; ends: number[] } {
  const folded = foldWithOffsets(original);
  const form = { text: "", starts: [] as number[], ends: [] as number[] };
  const trace = (offset: number) => folded.starts[offset] ?? original.length;
  emitPieces(folded.text, (text, from, to) => {
    form.text += text;
    const isJapanese = CJK.test(text);
    for (let i = 0, at = from; i < text.length; i += 1) {
      const start = at;
      if (isJapanese)
        do at += 1;
        while (at < to && folded.text[at] === LONG_VOWEL);
      form.starts.push(trace(start));
      form.ends.push(trace(isJapanese ? at : to));
    }
  });
  return form;
}

/** A form without any space: two texts with the same key say the same, whatever their punctuation. */
export function sameTextKey(form: string): string {
  return form.replaceAll(" ", "");
}
