import { foldText, foldWithOffsets } from "#lib/domain/fold-text.ts";
import { stemWord } from "./stem-word.ts";

// "back-ups" are backups, and no UPS.
const BACKUP = /back[- ]ups?(?![a-z])/y;
const LONG_VOWEL = "ー";

/** What a unit of a folded text belongs to; all but the first three part words. */
type Kind = "word" | "number" | "japanese" | "space" | "other";

function kindOf(unit: number): Kind {
  if (unit >= 0x61 && unit <= 0x7a) return "word";
  if (unit >= 0x30 && unit <= 0x39) return "number";
  if (unit === 0x20) return "space";
  if (unit < 0x3000) return /\s/.test(String.fromCharCode(unit)) ? "space" : "other";
  return isJapanese(unit) ? "japanese" : unit === 0x3000 || unit === 0xfeff ? "space" : "other";
}

/** Kana without the middle dot, ideographs, 々 and 〆. */
function isJapanese(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x3040 && unit <= 0x30ff && unit !== 0x30fb) ||
    unit === 0x3005 ||
    unit === 0x3006
  );
}

/** Receives the form bit by bit, each with the stretch of the folded text that it came from. */
type Emit = (text: string, from: number, to: number) => void;

/** Where the token that begins here ends: a run of its kind, a word with its apostrophe, else one unit. */
function endOfToken(folded: string, from: number, kind: Kind): number {
  if (kind === "other") return from + 1;
  let to = from + 1;
  while (to < folded.length && kindOf(folded.charCodeAt(to)) === kind) to += 1;
  if (kind !== "word") return to;
  BACKUP.lastIndex = from;
  if (folded.startsWith("back", from) && BACKUP.test(folded)) return BACKUP.lastIndex;
  const isApostrophe = folded[to] === "'" || folded[to] === "’";
  return isApostrophe && kindOf(folded.charCodeAt(to + 1)) === "word" ? to + 1 : to;
}

/** What a token becomes: words their stem, long vowels dropped (サーバー is サーバ), what is no letter a space. */
function comparable(token: string, kind: Kind): string {
  switch (kind) {
    case "word":
      return stemWord(token.replace(/['’ -]/, ""));
    case "number":
      return token;
    case "japanese":
      return token.replaceAll(LONG_VOWEL, "");
    default:
      return " ";
  }
}

const isLatin = (kind: Kind): boolean => kind === "word" || kind === "number";

function emitPieces(folded: string, emit: Emit): void {
  let last: Kind = "other";
  for (let from = 0, to = 0; from < folded.length; from = to) {
    const kind = kindOf(folded.charCodeAt(from));
    to = endOfToken(folded, from, kind);
    // White space between Japanese characters is a line break of the layout, not of the language.
    if (kind === "space" && isJapanese(folded.charCodeAt(from - 1)) && isJapanese(folded.charCodeAt(to))) continue;
    const text = comparable(folded.slice(from, to), kind);
    if (text === "" || (text === " " && (last === "space" || last === "other"))) continue;
    if (isLatin(last) && isLatin(kind)) emit(" ", from, from);
    emit(text, from, to);
    last = kind;
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
    const byUnit = isJapanese(text.charCodeAt(0));
    for (let i = 0, at = from; i < text.length; i += 1) {
      const start = at;
      if (byUnit)
        do at += 1;
        while (at < to && folded.text[at] === LONG_VOWEL);
      form.starts.push(trace(start));
      form.ends.push(trace(byUnit ? at : to));
    }
  });
  return form;
}

/** A form without any space: two texts with the same key say the same, whatever their punctuation. */
export function sameTextKey(form: string): string {
  return form.replaceAll(" ", "");
}
