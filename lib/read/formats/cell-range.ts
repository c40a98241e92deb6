/** A block of cells, 1-based and inclusive. */
export type CellRange = { fromRow: number; toRow: number; fromColumn: number; toColumn: number };

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Reads `A1`, `$B$2:C9`, `E:E` or `3:4`; null where it is none of these. */
export function parseCellRange(reference: string): CellRange | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(reference.trim());
  if (!match) return null;
  const [, fromLetters = "", fromDigits = "", toLetters = fromLetters, toDigits = fromDigits] = match;
  if (fromLetters + fromDigits === "") return null;
  return {
    fromRow: fromDigits === "" ? 1 : Number(fromDigits),
    toRow: toDigits === "" ? LAST_ROW : Number(toDigits),
    fromColumn: fromLetters === "" ? 1 : columnNumber(fromLetters),
    toColumn: toLetters === "" ? LAST_COLUMN : columnNumber(toLetters),
  };
}

/** "A" → 1, "AA" → 27. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** Reads `C7` as row 7, column 3; both NaN or past the last where it is no such reference. */
export function parseCellReference(reference: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  // Letters come after digits in ASCII, and their last five bits count them.
  for (let code = reference.charCodeAt(0); code > 0x39; code = reference.charCodeAt(at)) {
    column = column * 26 + (code & 0x1f);
    at += 1;
  }
  return { row: Number(reference.slice(at)), column };
}

/** Whether a spreadsheet has such a place. */
export function isInSheet({ row, column }: { row: number; column: number }): boolean {
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
}
