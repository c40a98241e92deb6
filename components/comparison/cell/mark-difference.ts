import { diffWords } from "diff";

/** A piece of a text, and whether the other text lacks it. All pieces joined are the text. */
export type DifferencePiece = { text: string; start: number; added: boolean };

// Words as people of that language count them: Japanese has no spaces to cut at.
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}

// Where more than this share of a text is new, marks on nearly every word say nothing.
const UNLIKE = 0.8;

/** What `text` says that `base` does not, word by word; no marks where the two have next to nothing in common. */
export function markDifference({
  base,
  text,
  language,
}: {
  base: string;
  text: string;
  language: "ja" | "en";
}): DifferencePiece[] {
  const parts = diffWords(base, text, { intlSegmenter: segmenter(language), timeout: 50 });
  if (!parts) return [{ text, start: 0, added: false }];
  const pieces: DifferencePiece[] = [];
  let at = 0;
  for (const { value, added, removed } of parts) {
    if (removed) continue;
    pieces.push({ text: value, start: at, added: added === true });
    at += value.length;
  }
  const fresh = pieces.reduce((sum, piece) => sum + (piece.added ? piece.text.length : 0), 0);
  if (base !== "" && fresh > text.length * UNLIKE) return [{ text, start: 0, added: false }];
  // The library may take the base's white space for words that are equal: the vendor's own words go first.
  return pieces.map(({ text: piece }) => piece).join("") === text ? pieces : [{ text, start: 0, added: base !== text }];
}
