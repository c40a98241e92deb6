import { foldText, foldWithOffsets } from "#lib/domain/fold-text.ts";
import { stemWord } from "./stem-word.ts";

const TOKEN = /[a-z]+(?:['’](?=[a-z]))?|\d+|[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff々〆ヶ]+|\s+|[\s\S]/gu;
const CJK = /^[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff々〆ヶ]/u;
const LATIN_OR_DIGIT = /[a-z0-9]/;
const LONG_VOWEL = "ー";

/** A piece of the form and the stretch of the folded text that it came from. */
type Piece = { text: string; from: number; to: number };

/** What a token becomes: words their stem, long vowels dropped (サーバー is サーバ), what is no letter a space. */
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

function pieces(folded: string): Piece[] {
  const made: Piece[] = [];
  let last = " ";
  for (const { 0: token, index: from } of folded.matchAll(TOKEN)) {
    const to = from + token.length;
    if (isLayoutSpace(token, folded[from - 1] ?? "", folded[to] ?? "")) continue;
    const text = comparable(token);
    if (text === "" || (text === " " && last === " ")) continue;
    if (LATIN_OR_DIGIT.test(last) && LATIN_OR_DIGIT.test(text[0] ?? "")) made.push({ text: " ", from, to: from });
    made.push({ text, from, to });
    last = text.at(-1) ?? " ";
  }
  return made;
}

/**
 * The form in which rows, items and glossary terms are compared: folded, English words stemmed, letters and digits
 * parted (ISO27001, ISO 27001), long vowels dropped, punctuation a single space.
 */
export function matchForm(original: string): string {
  return pieces(foldText(original))
    .map(({ text }) => text)
    .join("");
}

/** Japanese pieces unit by unit, a dropped long vowel with the unit before it; others are traced as a whole. */
function unitsOf(piece: Piece, folded: string): Piece[] {
  if (!CJK.test(piece.text)) return Array.from(piece.text, (text) => ({ ...piece, text }));
  return Array.from(folded.slice(piece.from, piece.to).matchAll(/([^ー])ー*/g), ({ 0: run, 1: text = "", index }) => ({
    text,
    from: piece.from + index,
    to: piece.from + index + run.length,
  }));
}

/** The same with the way back: unit i of `text` came from [starts[i], ends[i]) of the original. Slower. */
export function tracedMatchForm(original: string): { text: string; starts: number[]; ends: number[] } {
  const folded = foldWithOffsets(original);
  const units = pieces(folded.text).flatMap((piece) => unitsOf(piece, folded.text));
  const trace = (offset: number) => folded.starts[offset] ?? original.length;
  return {
    text: units.map(({ text }) => text).join(""),
    starts: units.map(({ from }) => trace(from)),
    ends: units.map(({ to }) => trace(to)),
  };
}

/** A form without any space: two texts with the same key say the same, whatever their punctuation. */
export function sameTextKey(form: string): string {
  return form.replaceAll(" ", "");
}
