import type { DialogueLine } from "./dialogue-line.ts";
import { isClosing } from "./find-asides.ts";
import type { GridRow } from "./sheet-grid.ts";
import { splitNumber } from "./split-number.ts";

const LEAST = 5;
const MARKS = /^\s*((?:[>＞]\s?)*)/;
// Where the next mail begins, or this one ends.
const PARTS =
  /^(?:(?:from|to|date|sent|subject|差出人|宛先|日時|件名|送信日時)\s*[:：]|--\s*$|on .{6,80} wrote:$|以上(?:です|となります|になります|、)|[^。、]{4,80}<[^<>\s]+@[^<>\s]+>\s*[:：]$)/i;

type Line = { row: GridRow; depth: number; text: string };

/** Lines that stand together: right below one another, quoted as deeply, with nothing blank between. */
type Run = { depth: number; lines: Line[] };

function readLine(row: GridRow): Line {
  const text = row.cells.map((cell) => cell.text).join("\t");
  const marks = MARKS.exec(text)?.[1] ?? "";
  return { row, depth: marks.replace(/\s/g, "").length, text: text.slice(marks.length).trim() };
}

function findRuns(rows: readonly GridRow[]): Run[] {
  const runs: Run[] = [];
  let above: Line | null = null;
  for (const row of rows) {
    const line = readLine(row);
    const goesOn = above?.text !== "" && above?.depth === line.depth && above.row.row + 1 === row.row;
    if (line.text !== "" && !PARTS.test(line.text) && goesOn) runs.at(-1)?.lines.push(line);
    else if (line.text !== "") runs.push({ depth: line.depth, lines: [line] });
    above = PARTS.test(line.text) ? null : line;
  }
  return runs;
}

const isPart = ({ lines }: Run): boolean => PARTS.test(lines[0]?.text ?? "") || isClosing(lines[0]?.text ?? "");

/**
 * A mail, or several in one, that answers between the lines of another: what is quoted once more often than the lines right below it is the
 * question, those are its answer. Null where this does not happen again and again.
 */
export function findQuotedTurns(rows: readonly GridRow[]): DialogueLine[] | null {
  const runs = findRuns(rows);
  const asks = runs.map(({ depth }, index) => depth > 0 && runs[index + 1]?.depth === depth - 1);
  if (asks.filter(Boolean).length < LEAST) return null;
  const lines = new Map<GridRow, DialogueLine>();
  let answered = -1;
  for (const [index, run] of runs.entries()) {
    if (asks[index]) answered = run.depth - 1;
    else if (run.depth !== answered || isPart(run)) answered = -1;
    const next = runs[index + 1];
    const heads = run.depth > 0 && next?.depth === run.depth && asks[index + 1] === true;
    for (const [at, line] of run.lines.entries())
      lines.set(line.row, tell(line, { asks: asks[index] ?? false, answers: answered >= 0, heads, first: at === 0 }));
  }
  return rows.map((row) => lines.get(row) ?? { kind: "note", number: "", text: "", cell: row.cells[0] });
}

type Told = { asks: boolean; answers: boolean; heads: boolean; first: boolean };

function tell({ row, text }: Line, { asks, answers, heads, first }: Told): DialogueLine {
  const line = { number: "", text, cell: row.cells[0] };
  if (asks && !first) return { ...line, kind: "question-more" };
  if (asks) {
    const split = splitNumber(text) ?? NUMBERED.exec(text)?.groups;
    return { ...line, kind: "question", number: split?.["number"] ?? "", text: split?.["question"] ?? text };
  }
  if (answers) return { ...line, kind: "answer" };
  return { ...line, kind: heads ? "heading" : "note" };
}

// 追1. …, 質3：…: a word of one sign before the number.
const NUMBERED = /^(?<number>[一-龥][0-9０-９]{1,3})[.．:：、)）]\s*(?<question>\S[\s\S]*)$/;
