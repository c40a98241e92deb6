import type { Flag, Status } from "#lib/domain/answer.ts";
import type { CheckedPair, DoubtReason, Said } from "#lib/domain/consistency.ts";
import { compareValues } from "./compare-values.ts";
import type { Statement } from "./list-statements.ts";

/** Below this a reading is not sure, as in judging. */
const SURE = 0.8;

type Verdict = Pick<CheckedPair, "outcome"> & { reason: DoubtReason | null };

const AGREES: Verdict = { outcome: "agrees", reason: null };

const look = (reason: DoubtReason): Verdict => ({ outcome: "look", reason });

/** What came of two statements on one subject. `sameTime`: their sheets state the same date, or are one. */
export function checkPair(first: Statement, second: Statement, sameTime: boolean): CheckedPair {
  const differs =
    first.subject.kind === "status" ? compareStatuses(first.status, second.status) : differOn(first, second);
  const verdict = differs.outcome === "contradicts" ? (whyDoubt(first, second, sameTime) ?? differs) : differs;
  return { subject: first.subject, first: toSaid(first), second: toSaid(second), ...verdict } as CheckedPair;
}

function toSaid({ subject: _, answer: __, asksFor: ___, ...said }: Statement): Said {
  return said;
}

const OPPOSITES: ReadonlySet<Status> = new Set(["met", "not_met"]);

function compareStatuses(one: Status, other: Status): Verdict {
  if (one === other) return AGREES;
  return OPPOSITES.has(one) && OPPOSITES.has(other) ? { outcome: "contradicts", reason: null } : look("degree");
}

function differOn(first: Statement, second: Statement): Verdict {
  const truth = compareValues(first.facts, second.facts);
  if (truth === "same") return AGREES;
  if (truth === "differ") return { outcome: "contradicts", reason: null };
  return look(truth === "several" ? "several-values" : "inexact");
}

// What is said of a plan, an option or the years to come may be of another thing than what is said of now.
const CONDITIONAL: ReadonlySet<Flag | Status> = new Set(["conditional", "planned", "contradiction"]);

/** Why two statements that differ may both be so; null where they cannot. */
function whyDoubt(first: Statement, second: Statement, sameTime: boolean): Verdict | null {
  const both = [first, second];
  if (both.some(({ answer: { answer } }) => answer.confidence < SURE)) return look("unsure");
  if (first.item !== second.item) return look("other-item");
  if (both.some(({ answer }) => answer.relation !== "equal")) return look("part-asked");
  if (both.some(({ status, answer }) => [status, ...answer.answer.flags].some((one) => CONDITIONAL.has(one)))) {
    return look("conditional");
  }
  if (!isNamed(first)) return look("unnamed");
  return sameTime ? null : look("other-time");
}

/** Whether it is known what the value is of: the item asks for just this, or the words name it. */
function isNamed({ subject, asksFor }: Statement): boolean {
  return subject.kind === "status" || subject.kind === asksFor || subject.qualifier !== null;
}
