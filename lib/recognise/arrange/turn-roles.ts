import type { ColumnRole } from "#lib/domain/source-row.ts";
import type { Turns } from "../prose/find-replies.ts";
import { textAt } from "../sheet-grid.ts";

/** How a table takes turns, unless a person has said that its column of questions is another. */
export function turnsOf({
  turns,
  roles,
}: {
  turns: Turns | null;
  roles: ReadonlyMap<number, ColumnRole>;
}): Turns | null {
  return turns && roles.get(turns.text) === "question" ? turns : null;
}

/**
 * The roles of a table whose replies stand beneath their questions: the code beside the reply is the answer. What stands beside questions
 * only is not the vendor's answer, and without a code the reply itself is.
 */
export function giveTurns(roles: Map<number, ColumnRole>, turns: Turns | null): Map<number, ColumnRole> {
  if (!turns) return roles;
  const given = new Map(roles);
  const replies = [...turns.replies.keys()];
  for (const [column, role] of given) {
    const beside = replies.some((row) => textAt(row, column) !== "");
    const isRight = column > turns.text;
    const isOthers =
      ["answer", "detail"].includes(role) || (isRight && ["path", "item", "question", "number"].includes(role));
    if (isOthers && (turns.code !== undefined || role !== "answer") && !beside) given.set(column, "ignore");
    else if (role === "answer" && turns.code !== undefined) given.set(column, "detail");
  }
  given.set(turns.number, "number");
  given.set(turns.text, "question");
  if (turns.code !== undefined) given.set(turns.code, "answer");
  return given;
}
