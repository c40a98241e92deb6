import { arePartedBySpace, type PdfItem, relativeWidth } from "./pdf-page.ts";

/** One line of text within a cell or a paragraph. `bold`: whether all of it is, and how it begins and ends. */
export type TextLine = {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
  bold?: { all: boolean; first: boolean; last: boolean };
};

/** Puts items that stand on one height together, from top to bottom; furigana above them is left out. */
export function makeLines(items: readonly PdfItem[]): TextLine[] {
  const kept = dropFurigana(items);
  const lines: PdfItem[][] = [];
  for (const item of kept.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && item.y - first.y <= Math.max(first.height, item.height) * 0.5) line.push(item);
    else lines.push([item]);
  }
  return lines.map(joinItems);
}

function dropFurigana(items: readonly PdfItem[]): readonly PdfItem[] {
  const heights = items.map(({ height }) => height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const isSmallKana = ({ text, height }: PdfItem) => height < usual * 0.62 && /^[\u3040-\u30ff\s]+$/.test(text);
  return items.filter((item) => {
    const hasBase = (base: PdfItem) =>
      base.height > item.height * 1.5 &&
      base.y - item.y > 0 &&
      base.y - item.y < base.height * 1.6 &&
      base.x < item.x + item.width &&
      base.x + base.width > item.x;
    return !(isSmallKana(item) && items.some(hasBase));
  });
}

function joinItems(items: PdfItem[]): TextLine {
  const sorted = items.toSorted((a, b) => a.x - b.x);
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const { text: added, x, width, height } of sorted) {
    const gap = x - end;
    const isLatinGap = gap > height * 0.18 && arePartedBySpace(text, added);
    if (text !== "" && (isLatinGap || gap > height * 0.45) && !/\s$/.test(text) && !/^\s/.test(added)) text += " ";
    text += added;
    end = x + width;
  }
  const height = Math.max(...sorted.map((item) => item.height));
  const line = { text: text.trim(), left: sorted[0]?.x ?? 0, right: end, y: sorted[0]?.y ?? 0, height };
  const bold = sorted.map((item) => item.bold === true);
  return bold.includes(true)
    ? { ...line, bold: { all: !bold.includes(false), first: bold[0] === true, last: bold.at(-1) === true } }
    : line;
}

/** How the lines of a place are broken: where its text may reach to at the right, and whether words are cut anywhere. */
export type LineBreaking = { innerRight: number; cutsWords: boolean };

/**
 * Makes one text of lines. A line that had room for what begins the next one ends with a real line break; a full one was only
 * wrapped: nothing goes between Japanese, a space between words unless words are cut anywhere. Line-start rules: JIS X 4051, 6.1.
 */
export function joinTextLines(lines: readonly TextLine[], breaking: LineBreaking): string {
  let text = "";
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before) text += isWrappedLine(before, line, breaking) ? wrapJoint(text, line, before, breaking) : "\n";
    text += line.text;
  }
  return text;
}

const OPENING = "([{（［｛「『【〈《〔“‘";
const NO_LINE_START =
  ")]}）］｝」』】〉》〕”’、。，．,.・：；:;！？!?ー゛゜ヽヾゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％‧";

/** Whether a line ends only because it was full. */
export function isWrappedLine(before: TextLine, line: TextLine, { innerRight, cutsWords }: LineBreaking): boolean {
  const gap = line.y - before.y;
  if (gap > Math.max(before.height, line.height) * 2.3) return false;
  const unit = averageWidth(before);
  const token = endsInUrl(before.text) ? (/^\S+/.exec(line.text)?.[0] ?? "") : firstToken(line.text, cutsWords);
  const needed = [...token].reduce((sum, character) => sum + relativeWidth(character) * unit, 0);
  const joint = arePartedBySpace(before.text, line.text) && !cutsWords ? unit * 0.5 : 0;
  return innerRight - before.right < needed + joint + unit * 0.35;
}

/** A full-width character's width, from the line's own letters. */
function averageWidth(line: TextLine): number {
  const relative = [...line.text].reduce((sum, character) => sum + relativeWidth(character), 0);
  return Math.min(Math.max((line.right - line.left) / Math.max(relative, 1), line.height * 0.7), line.height * 1.3);
}

/** What must not be parted at the beginning of a line: a word, or a character with the marks that may not begin a line. */
function firstToken(text: string, cutsWords: boolean): string {
  const characters = [...text];
  let end = 0;
  while (end < characters.length && OPENING.includes(characters[end] ?? "")) end += 1;
  const isWord = (character = "") => arePartedBySpace(character, character) && !OPENING.includes(character);
  if (!cutsWords && isWord(characters[end])) {
    while (end < characters.length && isWord(characters[end]) && !/[/?&]/.test(characters[end - 1] ?? "")) end += 1;
  } else end += 1;
  while (end < characters.length && NO_LINE_START.includes(characters[end] ?? "")) end += 1;
  return characters.slice(0, end).join("");
}

/** What stands between a full line and the next one. */
function wrapJoint(text: string, line: TextLine, before: TextLine, { innerRight, cutsWords }: LineBreaking): string {
  if (!arePartedBySpace(text, line.text)) return "";
  // A hyphen at the end may be the writer's or the word's own: it stays, and nothing comes after it.
  if (/[\p{L}\p{N}][-\u2010]$/u.test(text) && /^[\p{L}\p{N}]/u.test(line.text)) return "";
  const isAtEdge = innerRight - before.right < averageWidth(before) * 0.75;
  // Where words stay whole, an address is cut only if it is too long for a line of its own.
  const isCut = isAtEdge && (cutsWords || /^[!-~]+$/.test(before.text));
  if (endsInUrl(text)) return isCut || URL_GOES_ON.test(text) || URL_PART.test(line.text) ? "" : " ";
  return cutsWords && isAtEdge ? "" : " ";
}

const URL_GOES_ON = /[-/?&=_.%#+]$/;
const URL_PART = /^[!-~]*[/?&=%#_][!-~]/;

function endsInUrl(text: string): boolean {
  return /https?:\/\/[!-~]*$/.test(text);
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Whether a document cuts words anywhere (`word-break: break-all`): then lines that end within a Latin word end near the very edge, some
 * of them a little before it. Lines that all end at it exactly are justified. `pairs` are neighbouring lines with the right edge of
 * their place.
 */
export function findWordCutting(pairs: readonly { before: TextLine; line: TextLine; innerRight: number }[]): boolean {
  const latin = pairs.filter(({ before, line }) => /[A-Za-z0-9]$/.test(before.text) && /^[A-Za-z0-9]/.test(line.text));
  const room = ({ before, innerRight }: (typeof latin)[number]) => (innerRight - before.right) / averageWidth(before);
  const atEdge = latin.filter((pair) => room(pair) < 0.75);
  if (latin.length === 0 || atEdge.length < latin.length * 0.7) return false;
  // Few such lines tell nothing: Japanese forms cut words now and then, those in other languages hardly ever.
  if (latin.length < 4) return pairs.some(({ before }) => JAPANESE.test(before.text));
  return latin.filter((pair) => room(pair) < 0.04).length < latin.length * 0.7;
}
