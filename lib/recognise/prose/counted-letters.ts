import type { GridRow } from "../sheet-grid.ts";
import type { DialogueLine } from "./dialogue-line.ts";

const QUESTION_LETTER = /^[【[(]?q(?:uestion)?\s?[-.]?\d*\s?[】\])]?\s*(?:[.．:：)）]|$)/i;
const OTHER_LETTER = /^[【[(]?[bc](?:[】\])]|\s*[.．:：)）]|\s?[-.]?\d{1,3}(?![\da-z]))/i;
const FIRST_LETTER = /^[【[(]?a(?![a-z])/i;

/** The lines without the answers that are none: above "B1" or "B. Readers", "A1" and "A. Company" count parts, and A is no label of an answer. */
export function withoutLetters(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] {
  const firstOf = (row: GridRow | undefined) => row?.cells[0]?.text.trim().slice(0, 40).normalize("NFKC") ?? "";
  if (!rows.some((row) => OTHER_LETTER.test(firstOf(row))) || rows.some((row) => QUESTION_LETTER.test(firstOf(row))))
    return [...lines];
  return lines.map((line, index): DialogueLine => {
    const row = rows[index];
    if (line.kind !== "answer" || !row || !FIRST_LETTER.test(firstOf(row))) return line;
    return { kind: "other", number: "", text: row.cells.map(({ text }) => text).join("\n"), cell: row.cells[0] };
  });
}
