// Noncharacters: the reader puts them around what is struck through.
export const STRUCK_FROM = "\ufdd0";
export const STRUCK_TO = "\ufdd1";

const STRUCK = "\ufdd0[^\ufdd1]*\ufdd1";
const BEHIND_SEPARATOR = new RegExp(`[^\\S\\n]*[/／・|、,][^\\S\\n]*${STRUCK}`, "g");
const ALONE = new RegExp(`${STRUCK}(?:[^\\S\\n]*[/／・|、,][^\\S\\n]*)?`, "g");
const SIGNS = /[\ufdd0\ufdd1]/g;

/**
 * A text without what is struck through in it ("Yes / N̶o̶" is "Yes"), with the strokes between the words that a form offered. A text that is
 * struck through as a whole is kept: nothing stands in its place.
 */
export function leaveStruckOut(text: string): string {
  if (!text.includes(STRUCK_FROM)) return text;
  const left = text.replace(BEHIND_SEPARATOR, "").replace(ALONE, "");
  return left.trim() === "" ? text.replace(SIGNS, "") : left;
}
