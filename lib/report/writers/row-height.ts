// Widths in units of a digit, which is what a spreadsheet's column widths count; a little generous, so that no line is cut.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud800-\udbff]/g;
const NARROW_UNIT = 1.06;
const LINE_POINTS = 14;
const PADDING_POINTS = 5;
/** A row of a worksheet cannot be higher (ECMA-376 implementation limit of Excel). */
const HIGHEST = 409;

/** How many lines a text takes in a column of `width` digits. */
export function countLines(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    const wide = line.match(WIDE)?.length ?? 0;
    const units = wide * 2 + (line.length - wide) * NARROW_UNIT;
    lines += Math.max(1, Math.ceil(units / Math.max(width - 1, 1)));
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
