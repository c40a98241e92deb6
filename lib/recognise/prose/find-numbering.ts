import type { GridRow } from "../sheet-grid.ts";

/** The number at the beginning of a row's text, and what it numbers. */
export type NumberedLine = {
  index: number;
  number: string;
  text: string;
  letters: string;
  parts: number[];
  shape: string;
  /** "Re 3)", "Ad 3.": what is numbered is what was asked in another letter. */
  refers: boolean;
  /** "Q3.", "問3": it calls itself a question. */
  asks: boolean;
};

// 7. …, (7) …, 7) …, 7、…, 2.3 …, C1.4 …, SEC-07 …, Q7. …: a gap alone parts them too, "2-3　…"; a mail's quotation marks may stand before them.
const NUMBERED =
  /^(?:[>＞]\s?){0,3}([[(（【]?(?:(?:no|設?問|質問|第|re|ad|zu|(?:your |the )?(?:question|point|item|query)s?(?: no)?)\.?[:：]?\s?)?)([a-z]{0,5}[-.]?)([0-9０-９]{1,3}(?:[.．-][0-9０-９]{1,3}){0,3})([問条]?(?:[.．)）\]】、:：]\s*|\s[–—-]\s|[\s\u3000]+))(?:(?![0-9０-９%])|(?<=[\s\u3000])(?=[0-9０-９]{1,4}[ぁ-んァ-ヶ一-龥])|(?<=^(?:設問|質問|問|q)[^\S\n]?[0-9０-９]{1,3}[\s\u3000]+))(\S[\s\S]*)$/i;

const REFERS = /^[[(（【]?(?:re|ad|zu|(?:your |the )?(?:question|point|item|query)s?)(?![a-z])/i;

function readNumber(row: GridRow, index: number): NumberedLine | null {
  const [, before = "", letters = "", number = "", after = "", text = ""] =
    NUMBERED.exec(row.cells[0]?.text ?? "") ?? [];
  if (text === "" || row.cells.length > 1) return null;
  const plain = number.normalize("NFKC");
  const shape = `${before.trim()}${letters.replace(/[a-z]+/gi, "a")}${plain.replace(/\d+/g, "0")}${after.trim()}`;
  return {
    index,
    number: `${letters}${plain}`,
    text,
    letters,
    parts: plain.split(/[.-]/).map(Number),
    shape,
    refers: REFERS.test(before),
    asks: /^q$/i.test(letters) || /[問]$|^[[(（【]?(?:question|query)/i.test(before.trim()),
  };
}

/** Whether a number goes on from the one before: 7 after 6, 2.1 or 2.0 after 1.9; one or two may have been struck out. */
function follows(parts: readonly number[], before: readonly number[] | undefined): boolean {
  if (!before) return parts.every((part) => part <= 1);
  if (before.length !== parts.length) return false;
  const at = parts.findIndex((part, place) => part !== before[place]);
  const step = (parts[at] ?? 0) - (before[at] ?? 0);
  return at >= 0 && step >= 1 && step <= 3 && parts.slice(at + 1).every((part) => part <= 1);
}

/** `mayRestart`: whether numbers may begin anew at a row, below a heading. */
function chain(lines: readonly NumberedLine[], mayRestart: (line: NumberedLine) => boolean): NumberedLine[] {
  const kept: NumberedLine[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    const isOther = last !== undefined && last.letters !== line.letters;
    const restarts = last !== undefined && follows(line.parts, undefined) && (isOther || mayRestart(line));
    if (restarts || (!isOther && follows(line.parts, last?.parts))) kept.push(line);
  }
  return kept;
}

/**
 * The rows of a text that carry one numbering on from beginning to end, without those that are `left`. A list inside an answer begins again at 1 and is no part of it;
 * below a heading, or with other letters, a numbering may begin again.
 */
export function findNumbering(
  rows: readonly GridRow[],
  isHeading: (index: number) => boolean,
  left: (index: number) => boolean = () => false,
): NumberedLine[] {
  const numbered = rows.flatMap((row, index) => (left(index) ? [] : (readNumber(row, index) ?? [])));
  const shapes = [...new Set(numbered.map(({ shape }) => shape))];
  const chains = shapes.map((shape) =>
    chain(
      numbered.filter((line) => line.shape === shape),
      ({ index }) => isHeading(index - 1),
    ),
  );
  const best = chains.reduce<NumberedLine[]>((longest, found) => (found.length > longest.length ? found : longest), []);
  if (best.length > 2) return best;
  // A list that paragraphs interrupt begins at 1 after each of them; what its numbers were shown as is not known.
  return numbered.filter(({ number }) => number === "1").map((line) => ({ ...line, number: "" }));
}
