import { type Flag, flagSchema, type Status } from "#lib/domain/answer.ts";
import type { ComparisonCell, ItemAnswer } from "#lib/domain/comparison.ts";
import type { Statement } from "./normal-forms.ts";

/** A cell that is not compared yet. */
export type FoldedCell = Omit<ComparisonCell, "normal"> & Statement;

// A part of the item that says nothing of its own leaves the answer to the whole item standing.
const SILENT: ReadonlySet<Status> = new Set(["unanswered", "not_applicable", "not_disclosed"]);

function foldStatus(sure: readonly ItemAnswer[]): Status {
  const whole = sure.some(({ relation }) => relation === "equal" || relation === "superset");
  const judged = sure.some(({ answer }) => answer.status !== "informational" && !SILENT.has(answer.status));
  const deciding = sure.filter(({ relation, answer: { status } }) => {
    if (judged && status === "informational") return false;
    return !(whole && relation === "subset" && SILENT.has(status));
  });
  const statuses = new Set(deciding.map(({ answer }) => answer.status));
  const [only] = statuses;
  return statuses.size === 1 && only !== undefined ? only : "needs_review";
}

function foldFlags(answers: readonly ItemAnswer[]): Flag[] {
  const raised = new Set(answers.flatMap(({ answer }) => answer.flags));
  return flagSchema.options.filter((flag) => raised.has(flag));
}

/**
 * What one sheet says about one item, from all its rows placed there. Rows that nobody is sure of ("review") never make
 * a status: they count only when there are no others, and then the cell needs review. Rows that disagree need review, but
 * a row that merely informs, or a silent part of the item, gives way to the row that answers it.
 */
export function foldCell(answers: readonly ItemAnswer[]): FoldedCell {
  const sure = answers.filter(({ state }) => state === "placed");
  const counted = sure.length > 0 ? sure : answers;
  const status = answers.length === 0 ? "not_in_sheet" : sure.length === 0 ? "needs_review" : foldStatus(sure);
  return {
    status,
    flags: answers.some(({ answer }) => answer.flags.length > 0) ? foldFlags(answers) : [],
    answers: [...answers],
    counted,
  };
}
