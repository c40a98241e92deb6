import type { Flag, Status } from "#lib/domain/answer.ts";
import type { ComparisonCell, ItemAnswer } from "#lib/domain/comparison.ts";
import type { Finding, FindingReason } from "#lib/domain/judgement.ts";

/** A cell as judging sees it: the rows that are sure, and why it cannot be relied on, if so. */
export type ReadCell = {
  status: Status;
  /** Rows that surely stand here. */
  answers: readonly ItemAnswer[];
  /** Why nothing can be concluded from it; null where something can. */
  open: FindingReason | null;
  /** Some row asks the whole item, not a part of it only. */
  whole: boolean;
  /** Some answer hangs on a plan, option, region or contract. */
  conditional: boolean;
  /** The answer that made the status, and its words. */
  at: Finding["at"];
};

/** Below this a reading is not sure (`npm run bench -- interpret` measures how often sure readings are wrong). */
const SURE = 0.8;

// Facts beside these may be of a plan, or may contradict each other.
const DOUBTFUL: ReadonlySet<Flag> = new Set(["planned", "contradiction", "conflicting-numbers", "contradicted"]);

// How much text beside the token makes a reason: 対象外となります gives none.
const REASON_LETTERS = 6;

function whyOpen(
  cell: ComparisonCell,
  deciding: readonly ItemAnswer[],
  sure: readonly ItemAnswer[],
): FindingReason | null {
  if (cell.status === "not_in_sheet") return "not-in-sheet";
  if (cell.status === "unanswered") return "unanswered";
  if (sure.length === 0) return "unsure-place";
  if (cell.status === "needs_review") return "unsure-reading";
  if (deciding.some(({ answer }) => answer.confidence < SURE)) return "unsure-reading";
  if (cell.status === "not_disclosed") return "not-disclosed";
  return null;
}

/** What can be relied on in a cell. A reading that is itself unsure counts as not known. */
export function readCell(cell: ComparisonCell): ReadCell {
  const sure = cell.answers.filter(({ state }) => state === "placed");
  const deciding = sure.filter(({ answer }) => answer.status === cell.status);
  const [first] = deciding.length > 0 ? deciding : cell.answers;
  const conditional = cell.status === "conditional" || sure.some(({ answer }) => answer.flags.includes("conditional"));
  return {
    status: cell.status,
    answers: sure,
    open: whyOpen(cell, deciding, sure),
    whole: sure.some(({ relation }) => relation === "equal" || relation === "superset"),
    conditional,
    at: first ? wordsOf(first) : null,
  };
}

/** The words that made an answer's status, or all of it where no words in particular did. */
function wordsOf({ rowId, text, answer }: ItemAnswer): Finding["at"] {
  const { because } = answer;
  return because ? { rowId, ...because } : { rowId, text, start: 0, end: text.length };
}

/** Whether facts of this answer may be relied on. */
export function hasDoubtfulFacts({ answer }: ItemAnswer): boolean {
  return answer.confidence < SURE || answer.flags.some((flag) => DOUBTFUL.has(flag));
}

/** Whether "does not apply" comes with a reason: letters beside the word itself. Without one it counts as unanswered. */
export function givesReason({ answers }: ReadCell): boolean {
  return answers.every(({ text, remarks, answer: { because } }) => {
    const rest = because ? `${text.slice(0, because.start)} ${text.slice(because.end)}` : text;
    return `${rest} ${remarks}`.replace(/[^\p{L}\p{N}]/gu, "").length >= REASON_LETTERS;
  });
}
