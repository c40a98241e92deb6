import { joinTexts } from "#lib/domain/join-texts.ts";
import { type Cell, cellAddress } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { seeCell } from "../tables/content-cues.ts";

// The form's own hint stands on cell after cell; who answers writes something else each time.
const MOST_ALIKE = 2;
const LEAST_ANSWERED = 0.5;
const LEAST_INSTEAD = 0.6;
const LEAST_COMMENTS = 3;
// A buyer's word on what is still open.
const ASKS_FOR_MORE = /ください|下さい|空欄|未回答|未記入|か[。?？]?$|\b(?:please|missing|blank|unanswered)\b|[?？]/i;

type Said = { cell: Cell; comment: string; byForm: boolean };

/** The comments in the columns of a question row: on what was answered, else on what is asked. */
function commentsOf({ row, table }: PlacedRow, counts: ReadonlyMap<string, number>): Said[] {
  const columns = table?.columns;
  if (!columns) return [];
  const own = new Set([...columns.answers, ...columns.remarks, ...columns.evidence]);
  return [...row.cells, ...row.blanks].flatMap((cell) => {
    const { comment = "" } = cell;
    const isHint = (counts.get(comment) ?? 0) > MOST_ALIKE && !seeCell(comment).yesNo;
    if (comment === "" || isHint) return [];
    return [{ cell, comment, byForm: !own.has(cell.column) }];
  });
}

function countComments(placed: readonly PlacedRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = ({ comment }: Cell) => {
    if (comment) counts.set(comment, (counts.get(comment) ?? 0) + 1);
  };
  for (const { row } of placed) {
    for (const cell of row.cells) count(cell);
    for (const cell of row.blanks) count(cell);
  }
  return counts;
}

/**
 * What is written in comments of cells, verbatim: where no question of a sheet is answered in a cell and half of them have comments, those are
 * the answers, and where most comments stand in rows without an answer, they are the answers of those; else a comment on an answer joins the remarks.
 * What a form says again and again is no answer.
 */
export function takeComments(placed: readonly PlacedRow[], rows: SourceRow[]): SourceRow[] {
  const counts = countComments(placed);
  if (counts.size === 0) return rows;
  const said = placed.map((entry) => (entry.bucket === "question" ? commentsOf(entry, counts) : []));
  const asked = rows.filter(({ bucket }) => bucket === "question");
  const isAnswered = asked.some(({ answer, detail }) => answer !== "" || detail !== "");
  const answering = !isAnswered && said.filter(({ length }) => length > 0).length >= asked.length * LEAST_ANSWERED;
  const isBlank = (row: SourceRow | undefined) => row?.answer === "" && row.detail === "";
  const beside = said.map((own) => own.filter(({ byForm }) => !byForm));
  const commented = beside.flatMap(({ length }, index) => (length > 0 ? [rows[index]] : []));
  const blanks = commented.filter(isBlank).length;
  const instead =
    blanks >= LEAST_COMMENTS &&
    blanks >= commented.length * LEAST_INSTEAD &&
    !beside.flat().some(({ comment }) => ASKS_FOR_MORE.test(comment));
  return rows.map((row, index) => {
    const answers = answering || (instead && isBlank(row));
    const own = (answering ? said : beside)[index] ?? [];
    const [first] = own;
    if (!first) return row;
    const text = joinTexts(own.map(({ comment }) => comment));
    if (!answers) return { ...row, remarks: joinTexts([row.remarks, text]) };
    return { ...row, answer: text, cells: { ...row.cells, answer: cellAddress(first.cell) } };
  });
}
