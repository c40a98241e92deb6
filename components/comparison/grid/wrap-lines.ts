/** The advance width of one character in px. */
export type CharWidth = (character: string) => number;

/**
 * How many lines a text takes in a box of `width` px with `white-space: pre-line; overflow-wrap: anywhere`: line breaks
 * kept, words of spaced scripts moved whole, Japanese broken anywhere (line-breaking rules shift a sign or two: UAX 14),
 * a word wider than the box cut. Linear in the length of the text.
 */
export function wrapLines(text: string, width: number, charWidth: CharWidth): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += wrapParagraph(paragraph, width, charWidth);
  return lines;
}

function wrapParagraph(text: string, width: number, charWidth: CharWidth): number {
  let lines = 1;
  let used = 0;
  // Width of the word that is being read: it moves to the next line as a whole.
  let word = 0;
  for (const character of text) {
    const advance = charWidth(character);
    if (used + advance > width) {
      lines += 1;
      used = word + advance > width ? 0 : word;
      if (used === 0) word = 0;
    }
    used += advance;
    word = isSpaced(character) ? word + advance : 0;
  }
  return lines;
}

/** Letters, digits and signs that stick together until a space: all below the CJK blocks but the space and hyphen. */
function isSpaced(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code > 0x20 && code < 0x2e80 && code !== 0x2d;
}
