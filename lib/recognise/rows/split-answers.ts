import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { type Move, moveCells } from "../arrange/move-cells.ts";
import { seeCell } from "../tables/content-cues.ts";
import { readHeading } from "../tables/read-heading.ts";

const LEAST = 5;
const MOST = 0.6;

/** A cell's question and what stands in lines of their own below it; null for a cell that is not made so. */
export function splitAsked(text: string): { question: string; answer: string } | null {
  const [, question = "", answer = ""] =
    /^([\s\S]{6,300}?(?:[?？]|(?:ます|です|ません)か。?))[ \u3000]*\n\s*(\S[\s\S]*)$/.exec(text) ?? [];
  if (answer === "" || !seeCell(question).question) return null;
  return answer.split("\n").some((line) => seeCell(line).question) ? null : { question, answer };
}

// A question that begs instead of asking.
const BEGS = /^(?:please|describe|state|explain|list|provide|specify|confirm|name|give)\b[^\n]{6,300}[.:]$/i;

/** A question's first line and what stands below it, where the first asks and the rest does not; null for any other text. */
export function splitBelow(text: string): { question: string; answer: string } | null {
  const at = text.indexOf("\n");
  if (at < 0) return null;
  const asked = splitAsked(text);
  if (asked) return asked;
  const question = text.slice(0, at).trim();
  const answer = text.slice(at + 1).trim();
  return (BEGS.test(question) || /[?？]/.test(question)) && answer !== "" && !seeCell(answer).question
    ? { question, answer }
    : null;
}

/**
 * A table whose cells hold a question and, below it in the same cell, its answer, with the answers in a column of their own; null where
 * most cells that ask do not, something stands in a column right of it, or another column is to be answered in.
 */
export function splitAnswers(sheet: SourceSheet): SourceSheet | null {
  const prose = new Set(sheet.proseRows ?? []);
  for (const [column, count] of countSeveral(sheet, prose)) {
    if (count < LEAST) continue;
    const cells = sheet.cells.filter((cell) => cell.column === column && !prose.has(cell.row));
    const asking = cells.filter(({ text }) => seeCell(text.split("\n")[0] ?? "").question || splitAsked(text));
    const split = asking.filter(({ text }) => splitAsked(text) !== null);
    if (split.length < LEAST || split.length < MOST * asking.length) continue;
    const rows = new Set(split.map(({ row }) => row));
    const beside = sheet.cells.some((cell) => rows.has(cell.row) && cell.column > column);
    if (!beside && !isAnsweredElsewhere(sheet, column))
      return moveCells(
        sheet,
        sheet.cells.flatMap((cell) => partsOf(cell, column)),
      );
  }
  return null;
}

/** By column, how many cells have several lines: only their columns are looked at more closely. */
function countSeveral({ cells }: SourceSheet, prose: ReadonlySet<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { row, column, text } of cells)
    if (text.includes("\n") && !prose.has(row)) counts.set(column, (counts.get(column) ?? 0) + 1);
  return counts;
}

/** Whether another column is headed as the one that answers, filled in or not: then what stands below a question is the form's. */
function isAnsweredElsewhere({ cells }: SourceSheet, column: number): boolean {
  return cells.some((cell) => {
    if (cell.column === column || cell.text.length > 40) return false;
    const { coverage, scores } = readHeading(cell.text);
    return coverage >= 0.8 && (scores.answer ?? 0) >= 3;
  });
}

function partsOf(cell: Cell, column: number): Move[] {
  const { row } = cell;
  const parts = cell.column === column ? splitAsked(cell.text) : null;
  if (!parts) return [{ cell, row, column: cell.column }];
  const { columnSpan: _, ...single } = cell;
  return [
    { cell: { ...single, text: parts.question }, row, column },
    { cell: { ...single, text: parts.answer }, row, column: column + 1 },
  ];
}
