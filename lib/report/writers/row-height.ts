// Widths in units of a digit, which is what a spreadsheet's column widths count; a little generous, so that no line is cut.
const NARROW = 1.06;
const FIRST_WIDE = 0x1100;
// Latin letters with accents, dashes and quotation marks lie between wide scripts and wide signs.
const ACCENTED_LATIN = 0x1e00;
const ARROWS = 0x2190;
const LINE_POINTS = 14;
const PADDING_POINTS = 5;
/** A row of a worksheet cannot be higher (ECMA-376 implementation limit of Excel). */
const HIGHEST = 409;

function digits(code: number): number {
  const isWide = code >= FIRST_WIDE && !(code >= ACCENTED_LATIN && code < ARROWS);
  return isWide ? 2 : NARROW;
}

/** How many digits side by side are as wide as a text on one line. */
export function widthInDigits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += digits(text.charCodeAt(at));
  return sum;
}

/** How many lines a text takes in a column of `width` digits. */
export function countLines(text: string, width: number): number {
  const room = Math.max(width - 1, 1);
  let lines = 1;
  let used = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const wide = digits(code);
    if (code === 10 || used + wide > room) {
      lines += 1;
      used = 0;
    }
    if (code !== 10) used += wide;
  }
  return lines;
}

/**
 * Height in points of a row whose cells hold these texts. Written into the file because programs differ in whether they
 * fit rows to wrapped text when they open it.
 */
export function rowHeight(cells: readonly { text: string; width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => countLines(text, width)));
  return Math.min(HIGHEST, lines * LINE_POINTS + PADDING_POINTS);
}
