import { splitNumber } from "../rows/split-number.ts";
import type { GridRow } from "../sheet-grid.ts";
import { seeCell } from "../tables/content-cues.ts";
import type { DialogueLine } from "./dialogue-line.ts";
import { isClosing } from "./find-asides.ts";

const LEAST = 5;
const MOST = 0.6;
/** How far below an unanswered question the next answered one may stand, in runs. */
const NEAR = 3;
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
    const goesOn =
      above?.text !== "" && above?.depth === line.depth && above.row.row + 1 === row.row && !beginsAnew(line, above);
    if (line.text !== "" && !PARTS.test(line.text) && goesOn) runs.at(-1)?.lines.push(line);
    else if (line.text !== "") runs.push({ depth: line.depth, lines: [line] });
    above = PARTS.test(line.text) ? null : line;
  }
  return runs;
}

/** Among quoted lines the next question, right below the one before. */
function beginsAnew({ depth, text }: Line, above: Line): boolean {
  return depth > 0 && (isNumbered(text) || (ENDS.test(above.text) && asksItself(text)));
}

const ENDS = /[?？。]$/;
const isNumbered = (text: string): boolean => splitNumber(text) !== null || NUMBERED.test(text);
const asksItself = (text: string): boolean => seeCell(text).question;
const isAsked = ({ lines: [first, ...others] }: Run): boolean =>
  first !== undefined && (isNumbered(first.text) || [first, ...others].some(({ text }) => asksItself(text)));

// What begins and ends the mail that is quoted.
const GREETS =
  /^(?:dear|hi|hello|good (?:morning|afternoon))\b|(?:様|さま|殿|御中|各位)[、,]?$|^(?:お世話|いつも|平素)/i;

const isFrame = (run: Run): boolean => GREETS.test(run.lines[0]?.text ?? "") || isPart(run);

const isPart = ({ lines }: Run): boolean => PARTS.test(lines[0]?.text ?? "") || isClosing(lines[0]?.text ?? "");

/**
 * A mail, or several in one, that answers between the lines of another: what is quoted once more often than the lines right below it is the
 * question, those are its answer. Null where this does not happen again and again.
 */
export function findQuotedTurns(rows: readonly GridRow[]): DialogueLine[] | null {
  const runs = findRuns(rows);
  const answeredRuns = runs.map(
    (run, index) => run.depth > 0 && runs[index + 1]?.depth === run.depth - 1 && !isFrame(run),
  );
  if (answeredRuns.filter(Boolean).length < LEAST) return null;
  // Where most of them ask in so many words, what does not is the mail around them.
  const mostAsk =
    runs.filter((run, index) => answeredRuns[index] && isAsked(run)).length >=
    MOST * answeredRuns.filter(Boolean).length;
  const asks = runs.map((run, index) => {
    if (answeredRuns[index]) return isAsked(run) || !mostAsk;
    return (
      !isFrame(run) &&
      isAsked(run) &&
      runs
        .slice(index + 1, index + 2 + NEAR)
        .some((other, at) => other.depth === run.depth && answeredRuns[index + 1 + at])
    );
  });
  const lines = new Map<GridRow, DialogueLine>();
  let answered = -1;
  for (const [index, run] of runs.entries()) {
    if (asks[index]) answered = run.depth - 1;
    else if (run.depth !== answered || isPart(run)) answered = -1;
    const next = runs[index + 1];
    const heads =
      run.depth > 0 && next?.depth === run.depth && asks[index + 1] === true && !isAsked(run) && !isFrame(run);
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
