import type { ComparisonRow } from "#lib/domain/comparison.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Item } from "#lib/domain/template.ts";

// Folding thousands of long answers costs too much to repeat at each key of a search; a row never changes.
const known = new WeakMap<ComparisonRow, string>();

/** All that can be found in a row, in the form that searches compare: item in both languages, answers, remarks. */
export function rowText(row: ComparisonRow, item: Item): string {
  const before = known.get(row);
  if (before !== undefined) return before;
  const { number, path, question } = item;
  const asked = [number, ...path.ja, ...path.en, question.ja, question.en];
  const answered = row.cells.flatMap(({ answers }) =>
    answers.flatMap((answer) => [answer.number, answer.question, answer.text, answer.remarks]),
  );
  const text = foldText([...asked, ...answered].join("\n"));
  known.set(row, text);
  return text;
}
