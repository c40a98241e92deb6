import { joinTexts } from "#lib/domain/join-texts.ts";
import { type Cell, cellAddress } from "#lib/domain/source-document.ts";
import type { PlacedRow } from "../read-sheet.ts";
import type { GridRow } from "../sheet-grid.ts";
import { isClosing } from "./find-asides.ts";
import { asks } from "./find-prose-questions.ts";

/** A question that a line of a text asks, set off from it, and the rows below that answer it. */
export type AskedLine = {
  row: GridRow;
  question: string;
  cell: Cell;
  answer: string;
  answerCell: Cell;
  below: GridRow[];
};

const isSetOff = ({ cells }: GridRow): boolean => cells[0]?.bold === true || cells[0]?.heading !== undefined;

/** Questions in bold or as headings, each with the paragraphs that follow it, or with what follows it in its own. `placed`: rows that nothing else has read. */
export function findAskedLines(placed: readonly PlacedRow[], isFree: (entry: PlacedRow) => boolean): AskedLine[] {
  return placed.flatMap((entry, index) => {
    const { row } = entry;
    const [cell, second] = row.cells;
    if (!cell || second || !row.prose || !isFree(entry)) return [];
    const lead = cell.boldLead ? cell.text.slice(0, cell.boldLead).trim() : "";
    const question = lead === "" ? (isSetOff(row) ? cell.text.trim() : "") : lead;
    if (question === "" || !asks({ ...row, cells: [{ ...cell, text: question }] })) return [];
    const own = cell.boldLead ? cell.text.slice(cell.boldLead).replace(/^[\s:：–—-]+/, "") : "";
    const below = answersBelow(placed, index + 1, isFree);
    const [first = row] = own === "" ? below : [row];
    const answer = joinTexts([own, ...below.map(({ cells }) => cells[0]?.text ?? "")]);
    return answer === "" ? [] : [{ row, question, cell, answer, answerCell: first.cells[0] ?? cell, below }];
  });
}

function answersBelow(placed: readonly PlacedRow[], from: number, isFree: (entry: PlacedRow) => boolean): GridRow[] {
  const below: GridRow[] = [];
  for (let index = from; index < placed.length; index += 1) {
    const entry = placed[index] as PlacedRow;
    const { row } = entry;
    const [cell, second] = row.cells;
    const isText = cell !== undefined && !second && row.prose && !isSetOff(row) && cell.boldLead === undefined;
    if (!isText || !isFree(entry) || isClosing(cell.text)) break;
    below.push(row);
  }
  return below;
}

export const cellsOf = ({ cell, answerCell }: AskedLine) => ({
  question: cellAddress(cell),
  answer: cellAddress(answerCell),
});
