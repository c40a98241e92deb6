import type { ComparisonCell } from "#lib/domain/comparison.ts";
import type { CellJudgement, Finding } from "#lib/domain/judgement.ts";
import type { Condition, Requirement } from "#lib/domain/requirements.ts";
import type { PlacedVerdict } from "#lib/domain/verdict.ts";
import { type Dates, judgeClause } from "./judge-clause.ts";
import { changesTo, judgeCondition } from "./judge-condition.ts";
import { givesReason, readCell } from "./read-cell.ts";
import { outcomeOfOpinion, verdictBasis } from "./verdict-basis.ts";

const GOOD_ANSWER: Condition = { status: ["met"] };

type Input = {
  requirement: Requirement;
  cell: ComparisonCell;
  dates: Dates;
  /** A person's word, which overrules what was read as long as it rests on what is still so. */
  verdict: PlacedVerdict | undefined;
};

type Judged = {
  judgement: CellJudgement;
  /** The least that must be otherwise for it to pass; empty where it does. */
  changes: Finding[];
};

/** Judges one cell under one requirement. */
export function judgeCell({ requirement, cell, dates, verdict }: Input): Judged {
  if (verdict && verdict.basis === verdictBasis(requirement, cell.answers)) return byPerson(verdict);
  const read = readCell(cell);
  const condition = requirement.accept ?? GOOD_ANSWER;
  const judge = (clause: Parameters<typeof judgeClause>[0]) => judgeClause(clause, read, dates);
  const { truth, findings } = judgeCondition(condition, judge);
  const changes = changesTo(condition, "pass", judge);
  if (truth === "pass" || requirement.must || read.open) return { judgement: { outcome: truth, findings }, changes };
  // Left out of the score: what does not apply, for a reason, and a description where only a yes was asked for.
  const excused = read.status === "not_applicable" && givesReason(read);
  const described = read.status === "informational" && !requirement.accept;
  return { judgement: { outcome: excused || described ? "exempt" : truth, findings }, changes };
}

function byPerson({ opinion, reason: note }: PlacedVerdict): Judged {
  const outcome = outcomeOfOpinion[opinion];
  const finding: Finding = { clause: null, outcome, reason: "person", at: null, note };
  const isIn = outcome === "pass" || outcome === "exempt";
  return { judgement: { outcome, findings: [finding] }, changes: isIn ? [] : [finding] };
}
