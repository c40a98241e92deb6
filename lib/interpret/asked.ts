import { splitClauses } from "./clauses.ts";
import type { QuestionKind } from "./question-kind.ts";
import { type ReadClause, readClause } from "./read-clause.ts";
import { type Reading, readVerbatim } from "./reading.ts";
import type { Searchable } from "./rules/rule.ts";

/** What the status is judged on. `question` (with the item's words) and `own` (the row's alone) are folded. */
export type Asked = {
  kind: QuestionKind;
  question: Searchable;
  own: Searchable;
  legend: Readonly<Record<string, string>>;
  remarks: string;
  hasFacts: boolean;
  /** A certification is named: "○ ISO/IEC 27001" is a yes, where "○ 99.9 %" tells a value. */
  certified: boolean;
};

/** What the judgement of sentences needs to know of the question. */
export const saidOf = ({ kind, question, hasFacts }: Asked) => ({ kind, question: question.text, hasFacts });

/** The clauses of an answer from some place on. */
export function readFrom(reading: Reading, from: number, asked: Asked): ReadClause[] {
  // What stands in a line of its own below the answer is a sentence of its own.
  const lead = /^[ \u3000]*\n/.test(reading.text.slice(from)) ? "sentence" : "start";
  const clauses = splitClauses(reading, from, lead).map((clause) => readClause(clause, reading, asked.question));
  return clauses.length > 1 ? clauses.filter(({ text }) => !APOLOGY.test(text)) : clauses;
}

// 誠に恐れ入りますが、…: what is said follows.
const APOLOGY =
  /^(?:誠に|大変|まことに)?(?:恐れ入り|恐縮|申し訳(?:ござい|あり)|お手数をおかけし|勝手)[^。]{0,8}$|^(?:unfortunately|sorry|we (?:regret|apologi[sz]e))$/;

/**
 * Remarks count where the answer itself is bare, and only for what qualifies it: they may be the form's own note. Their
 * stretches would point into another text, so they are given none.
 */
export function fromRemarks({ remarks, question }: Asked, rest: readonly ReadClause[]): ReadClause[] {
  if (rest.length > 0 || remarks.trim() === "") return [];
  const nowhere = { start: 0, end: 0 };
  const reading = readVerbatim(remarks.slice(0, 1000));
  return splitClauses(reading, 0, "note").map((clause) => {
    const read = readClause(clause, reading, question);
    return { ...read, ...nowhere, signs: new Map([...read.signs].map(([sign]) => [sign, nowhere])) };
  });
}
