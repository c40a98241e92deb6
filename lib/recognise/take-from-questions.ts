import type { SourceRow } from "#lib/domain/source-row.ts";
import { splitBelow } from "./split-answers.ts";

// Hints of the form stand below answered questions as well.
const MOST_HINTS = 0.1;

const isAnswered = ({ answer, detail }: SourceRow): boolean => answer !== "" || detail !== "";

/**
 * What a vendor wrote below the question in the question's own cell, where the answer's cell was left empty: the answer, and no "unanswered".
 * Where questions that are answered have such lines too, they are the form's.
 */
export function takeFromQuestions(rows: SourceRow[]): SourceRow[] {
  const asked = rows.filter(({ bucket, cells }) => bucket === "question" && cells.question !== cells.answer);
  const answered = asked.filter(isAnswered);
  if (answered.length * 2 < asked.length) return rows;
  const hints = answered.filter(({ question }) => splitBelow(question) !== null).length;
  if (hints > answered.length * MOST_HINTS) return rows;
  return rows.map((row) => {
    const parts = row.bucket === "question" && !isAnswered(row) ? splitBelow(row.question) : null;
    if (!parts || !row.cells.question) return row;
    return { ...row, ...parts, cells: { ...row.cells, answer: row.cells.question } };
  });
}
