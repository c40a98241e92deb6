import { foldText } from "#lib/domain/fold-text.ts";
import { cellAt, type GridRow, textAt } from "../sheet-grid.ts";
import { sampleRows } from "../tables/column-stats.ts";
import { isNumbering, seeCell } from "../tables/content-cues.ts";

/** Where numbers, texts and, if there is such a column, the codes beside the replies stand. */
type TurnColumns = { number: number; text: number; code: number | undefined };

/** A table in which questions and replies take turns in one column: reply row → the question row right above it. */
export type Turns = TurnColumns & { replies: ReadonlyMap<GridRow, GridRow> };

const REPLY_LABEL =
  /^[【[(]?(?:(?:(?:vendor|supplier|provider|our) )?(?:reply|answer|response)|回答|ご回答|貴社回答|答)\s*[】\])]?\s*[:：.】\])]\s*/i;

/** A reply without the label that says that it is one. */
export function withoutReplyLabel(text: string): string {
  return text.replace(REPLY_LABEL, "");
}

const hasNumber = (row: GridRow, number: number): boolean => {
  const text = textAt(row, number);
  return text !== "" && text.length <= 20 && isNumbering(foldText(text));
};

const shareOf = (rows: Iterable<GridRow>, test: (row: GridRow) => boolean): number => {
  const all = [...rows];
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
};

/** The column of numbers and the one right of it that holds most text. Null where hardly a row lacks a number. */
function findColumns(rows: readonly GridRow[]): { number: number; text: number } | null {
  const numbers = new Map<number, number>();
  const lengths = new Map<number, number>();
  const sample = sampleRows(rows);
  for (const row of sample) {
    for (const { column, text } of row.cells) {
      if (hasNumber(row, column)) numbers.set(column, (numbers.get(column) ?? 0) + 1);
      lengths.set(column, (lengths.get(column) ?? 0) + text.length);
    }
  }
  const [number, count = 0] = [...numbers].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  const texts = [...lengths].filter(([column]) => column > number);
  const [text] = texts.reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  return count < 3 || text === 0 || count > sample.length * 0.75 ? null : { number, text };
}

/**
 * Finds the replies of a table in which each stands beneath its question, in the same column: numbered rows ask, almost each has one row
 * without a number below it that does not ask, and what is filled in beside (a code) stands beside the replies only, or the replies say of
 * themselves that they are. Null for any other table: a row without a number may be a sub-question, a heading, the form's guidance.
 */
export function findTurns(allRows: readonly GridRow[]): Turns | null {
  const rows = allRows.filter((row) => !row.prose);
  const columns = findColumns(rows);
  if (!columns) return null;
  const { number, text } = columns;
  // The number's own cell may be merged with the one below: that one is none.
  const couldReply = (row: GridRow) => textAt(row, text) !== "" && cellAt(row, number) === undefined;
  const isNumbered = (row: GridRow | undefined): row is GridRow =>
    row !== undefined && textAt(row, text) !== "" && hasNumber(row, number);
  const replies = new Map<GridRow, GridRow>();
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (couldReply(row) && isNumbered(above)) replies.set(row, above);
  });
  const numbered = rows.filter(isNumbered);
  if (replies.size < 3 || replies.size < numbered.length * 0.6) return null;
  const first = rows.findIndex(isNumbered);
  const last = rows.findLastIndex((row) => replies.has(row));
  const strays = rows.slice(first, last).filter((row) => couldReply(row) && !replies.has(row)).length;
  const asks = (row: GridRow) => seeCell(textAt(row, text)).question;
  if (strays > Math.max(1, replies.size * 0.2) || shareOf(replies.keys(), asks) > 0.2) return null;
  const beside = listBeside(rows).filter((column) => column !== number && column !== text);
  const code = findCode(replies, beside);
  const turns = { number, text, code, replies };
  if (shareOf(replies.keys(), (row) => REPLY_LABEL.test(textAt(row, text))) >= 0.6) return turns;
  if (shareOf(numbered, asks) < 0.5) return null;
  return beside.length === 0 || code !== undefined ? turns : null;
}

function listBeside(rows: readonly GridRow[]): number[] {
  const filled = new Set(rows.flatMap((row) => (row.cells.length > 1 ? row.cells.map(({ column }) => column) : [])));
  return [...filled].sort((a, b) => a - b);
}

/** The column that is filled in beside the replies and hardly ever beside the questions. */
function findCode(replies: Turns["replies"], columns: readonly number[]): number | undefined {
  const fills = (rows: Iterable<GridRow>, column: number) => shareOf(rows, (row) => textAt(row, column) !== "");
  return columns.find((column) => fills(replies.keys(), column) >= 0.5 && fills(replies.values(), column) <= 0.1);
}

/** The rows of a table as they would be if each reply stood beside its question: what columns hold is judged by these. */
export function joinTurns(rows: readonly GridRow[], turns: Turns | null): readonly GridRow[] {
  if (!turns) return rows;
  const replyTo = new Map([...turns.replies].map(([reply, question]) => [question, reply]));
  return rows.flatMap((row) => {
    if (turns.replies.has(row)) return [];
    const reply = replyTo.get(row);
    if (!reply) return row;
    const added = reply.cells.filter(({ column }) => column !== turns.text && !cellAt(row, column));
    return { ...row, cells: [...row.cells, ...added].sort((a, b) => a.column - b.column) };
  });
}
