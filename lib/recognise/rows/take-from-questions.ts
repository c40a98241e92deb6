import type { SourceRow } from "#lib/domain/source-row.ts";
import { splitBelow } from "./split-answers.ts";

// Hints of the form stand below answered questions as well.
const MOST_HINTS = 0.1;
// One or two may be the form's, too.
const LEAST = 3;
// What tells how to answer: by a word in quotes, by an order, by what counts.
const INSTRUCTS =
  /[「"※]|\b(?:means?|accepted|includ\w+|please|e\.g\.|should|must|if (?:so|yes|no|not)|at least|required|expected)\b|記入|記載|回答|場合|ください|下さい|例[:：）)]|とする|とします|とみな|であること|以上/i;

const isAsked = ({ bucket, cells }: SourceRow): boolean => bucket === "question" && cells.question !== cells.answer;
const isAnswered = ({ answer, detail }: SourceRow): boolean => answer !== "" || detail !== "";

/**
 * What a vendor wrote below the question in the question's own cell, where the answer's cell was left empty: the answer, and no "unanswered".
 * Where questions that are answered have such lines too, where they are few, or where any of them tells how to answer, they are the form's.
 */
export function takeFromQuestions(rows: SourceRow[]): SourceRow[] {
  const found = new Map<SourceRow, { question: string; answer: string }>();
  for (const row of rows) {
    const parts = isAsked(row) && !isAnswered(row) ? splitBelow(row.question) : null;
    if (parts) found.set(row, parts);
  }
  const tails = [...found.values()];
  if (tails.length < LEAST || tails.some(({ answer }) => INSTRUCTS.test(answer))) return rows;
  const asked = rows.filter(isAsked);
  const answered = asked.filter(isAnswered);
  if (answered.length * 2 < asked.length) return rows;
  const hints = answered.filter(({ question }) => splitBelow(question) !== null).length;
  if (hints > answered.length * MOST_HINTS) return rows;
  return rows.map((row) => {
    const parts = found.get(row);
    if (!parts || !row.cells.question) return row;
    return { ...row, ...parts, cells: { ...row.cells, answer: row.cells.question } };
  });
}
