import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { Item } from "#lib/domain/template.ts";
import { checkPair } from "./check-pair.ts";
import { listStatements, subjectKey } from "./list-statements.ts";

// One of more rows at one item than this is looked at by a person anyway.
const MOST_ROWS = 12;

/** One sheet's answers to one item, with a flag on those that another one surely contradicts. */
export function flagContradictions(item: Item, answers: readonly ItemAnswer[]): readonly ItemAnswer[] {
  if (answers.length < 2 || answers.length > MOST_ROWS) return answers;
  const statements = answers.flatMap((answer) => listStatements(answer, item, 0));
  const contradicted = new Set<ItemAnswer>();
  for (const [index, second] of statements.entries()) {
    for (const first of statements.slice(0, index)) {
      if (subjectKey(first.subject) !== subjectKey(second.subject) || first.answer === second.answer) continue;
      if (checkPair(first, second, true).outcome !== "contradicts") continue;
      contradicted.add(first.answer);
      contradicted.add(second.answer);
    }
  }
  if (contradicted.size === 0) return answers;
  return answers.map((given) => {
    if (!contradicted.has(given)) return given;
    return { ...given, answer: { ...given.answer, flags: [...given.answer.flags, "contradicted"] } };
  });
}
