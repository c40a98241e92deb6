import type { Cell } from "#lib/domain/source-document.ts";
import type { TextLine } from "./pdf-lines.ts";

/** The sizes in which a document's running text is set: most of it, and the larger ones, largest first. `tellsBold`: bold type sets something off. */
export type TypeSizes = { usual: number; larger: number[]; tellsBold: boolean };

// Sizes nearer than this are one: writers round them.
const LARGER = 1.08;
const SMALLER = 0.92;
const MOST_LEVELS = 6;

/** Finds the sizes of a document's lines outside its tables; most letters are of the usual one. */
export function findTypeSizes(lines: readonly TextLine[]): TypeSizes {
  const letters = new Map<number, number>();
  let [all, bold] = [0, 0];
  for (const line of lines) {
    const size = roundSize(line);
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.bold?.all) bold += line.text.length;
  }
  const [usual] = [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0]);
  const larger = [...letters.keys()].filter((size) => size >= usual * LARGER).sort((a, b) => b - a);
  return { usual, larger, tellsBold: bold <= all / 2 };
}

const roundSize = ({ height }: TextLine): number => Math.round(height * 4) / 4;

/** How a line is set off from the rest: larger type makes a heading, as high as few sizes are larger; smaller type sets it apart. */
export function typeOf(
  line: TextLine | undefined,
  { usual, larger, tellsBold }: TypeSizes,
): Pick<Cell, "bold" | "heading" | "apart"> {
  if (!line) return {};
  const size = roundSize(line);
  const type: Pick<Cell, "bold" | "heading" | "apart"> = line.bold?.all && tellsBold ? { bold: true } : {};
  if (larger.includes(size)) type.heading = Math.min(larger.indexOf(size) + 1, MOST_LEVELS);
  else if (size <= usual * SMALLER) type.apart = "small";
  return type;
}
