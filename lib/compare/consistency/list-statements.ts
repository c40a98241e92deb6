import type { Fact, Status } from "#lib/domain/answer.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { Said, Subject } from "#lib/domain/consistency.ts";
import type { Item } from "#lib/domain/template.ts";

/** What a row says of a subject, with what tells whether it can be held against another row. */
export type Statement = Said & { subject: Subject; answer: ItemAnswer; asksFor: Item["answerType"] };

// The others say nothing that could be wrong: silence, a description, a part that is not theirs.
const CLAIMS: ReadonlySet<Status> = new Set(["met", "partial", "conditional", "planned", "not_met"]);

// Of these an answer names some, and another one others: both can be right. How often and how many may be of anything.
const CHECKED: ReadonlySet<Fact["kind"]> = new Set(["percentage", "duration", "frequency", "date", "location"]);

// A place is its own qualifier; a target and a guarantee are two promises.
const subjectOf = ({ kind, qualifier }: Fact): Subject => ({
  kind,
  qualifier: kind === "location" ? null : qualifier,
});

export const subjectKey = (subject: Subject): string =>
  subject.kind === "status" ? "status" : `${subject.kind} ${subject.qualifier ?? ""}`;

/**
 * What a row says that another row could contradict: its status where that claims something, and its values by subject. Nothing
 * where nobody is sure that the row belongs to the item.
 */
export function listStatements(answer: ItemAnswer, item: Item, sheet: number): Statement[] {
  if (answer.state !== "placed") return [];
  const { rowId, question, source, text } = answer;
  const { status, because } = answer.answer;
  const said = { sheet, rowId, item: item.key, status, question, source, answer, asksFor: item.answerType };
  const bySubject = Map.groupBy(
    answer.answer.facts.filter(({ kind }) => CHECKED.has(kind)),
    (fact) => subjectKey(subjectOf(fact)),
  );
  const values = [...bySubject.values()].flatMap((facts): Statement[] => {
    const [first] = facts;
    const words = [...new Set(facts.map((fact) => fact.text))].join(" / ");
    return first ? [{ ...said, subject: subjectOf(first), facts, words }] : [];
  });
  return CLAIMS.has(status)
    ? [{ ...said, subject: { kind: "status" }, facts: [], words: because?.text ?? text }, ...values]
    : values;
}
