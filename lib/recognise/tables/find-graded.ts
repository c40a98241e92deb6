import { foldText } from "#lib/domain/fold-text.ts";
import { type GridRow, textAt } from "../sheet-grid.ts";
import type { TableForm } from "./table-form.ts";

const GRADE =
  /\b(?:scores?|ratings?|rated|maturity|grades?|levels?|points|marks?)\b|評価|評点|点数|得点|採点|自己採点|スコア|成熟度|レベル|段階|達成度/;
// How much a question counts, what can be reached, and what somebody else says of the answer.
const NO_GRADE =
  /\b(?:max(?:imum)?|weight(?:ed|ing|s)?|total|target|required?|buyers?|reviewers?|auditors?|assessors?|customers?|risk|priority|previous|last)\b|満点|最大|配点|重み|重要|優先|合計|目標|要求|必要|審査|弊社|当社|前回|昨年|前年|リスク/;
const OWN = /\b(?:self|own|vendors?|suppliers?|providers?|yours?)\b|自己|貴社|事業者|回答/;

const DIGIT = /^(?:10|[0-9])$/;
const MOST_GRADES = 6;
const LEAST_FILLED = 0.8;

/** Whether a column holds a few small numbers again and again, as a scale has them, and neither counts nor says always the same. */
function isScale(texts: readonly string[], rows: number): boolean {
  const filled = texts.filter((text) => text !== "");
  const grades = new Set(filled);
  const counts = filled.every((text, index) => index === 0 || Number(text) > Number(filled[index - 1]));
  return (
    filled.length >= LEAST_FILLED * rows &&
    filled.every((text) => DIGIT.test(text)) &&
    grades.size >= 2 &&
    grades.size <= Math.min(MOST_GRADES, filled.length - 1) &&
    !counts
  );
}

/**
 * The column in which a table whose headings call nothing an answer is answered by grades ("Score", 0 to 3); undefined where none or several may be
 * meant. What the grades say is for the document's own key.
 */
export function findGraded(rows: readonly GridRow[], columns: readonly number[], form: TableForm): number | undefined {
  const graded = columns.flatMap((column) => {
    const heading = foldText((form.labels.get(column)?.parts ?? []).join(" "));
    if (!GRADE.test(heading) || NO_GRADE.test(heading)) return [];
    const texts = rows.map((row) => foldText(textAt(row, column)).trim());
    return isScale(texts, rows.length) ? [{ column, own: OWN.test(heading) }] : [];
  });
  const own = graded.filter((each) => each.own);
  const [only, another] = own.length > 0 ? own : graded;
  return another ? undefined : only?.column;
}
