import LineBreaker from "linebreak";

type Measure = (text: string) => number;

/** Pieces of a word that is wider than a line by itself (an address, a hash), cut where they reach the edge. */
function cutWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of word) {
    const wide = measure(character);
    if (piece !== "" && used + wide > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += character;
    used += wide;
  }
  pieces.push(piece);
  return pieces;
}

/**
 * A text in lines no wider than `width`, broken where Unicode allows it (Japanese between characters, with its rules for
 * brackets and small kana) and within a word only where it alone is wider than a line. Linear in the text. Spaces at the
 * end of a line hang over. Joined, the lines are the text without its line breaks.
 */
export function wrapLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const finish = () => {
    lines.push(line);
    line = "";
    used = 0;
  };
  const place = (word: string) => {
    const wide = measure(word.trimEnd());
    if (line !== "" && used + wide > width) finish();
    if (wide <= width) {
      line += word;
      used += measure(word);
      return;
    }
    for (const piece of cutWord(word, width, measure)) {
      if (line !== "") finish();
      line = piece;
      used = measure(piece);
    }
  };
  for (const paragraph of text.split("\n")) {
    const breaker = new LineBreaker(paragraph);
    let from = 0;
    for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
      place(paragraph.slice(from, next.position));
      from = next.position;
    }
    finish();
  }
  return lines;
}
