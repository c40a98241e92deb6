import { foldText } from "#lib/domain/fold-text.ts";
import type { Item } from "#lib/domain/template.ts";
import { type QuestionKind, questionKind } from "./question-kind.ts";
import { type Searchable, searchable, searchableBefore } from "./rules/rule.ts";

/** How a row asks. `own`: its words alone; `question`: with those of its item; both and `unit` folded. */
export type AskedQuestion = { own: Searchable; question: Searchable; unit: string; kind: QuestionKind };

/** Reads once what all rules want to know of a question. */
export function readQuestion(
  asked: { question: string; unit: string; allowed: readonly string[] },
  item: Item | null,
): AskedQuestion {
  const own = searchable(foldText(asked.question));
  const question = item ? searchableBefore(own.text && `${own.text} `, wordsOf(item)) : own;
  const unit = foldText(asked.unit);
  return { own, question, unit, kind: questionKind(item, { question: own, unit, allowed: asked.allowed }) };
}

const words = new WeakMap<Item, Searchable>();

// An item is asked by many rows of many sheets.
function wordsOf(item: Item): Searchable {
  const known = words.get(item);
  if (known) return known;
  const read = searchable(foldText([item.question.ja, item.question.en, ...item.path.ja].join("\n")));
  words.set(item, read);
  return read;
}
