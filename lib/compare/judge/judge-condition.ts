import type { Finding } from "#lib/domain/judgement.ts";
import type { Clause, Condition } from "#lib/domain/requirements.ts";
import type { ClauseFinding } from "./judge-clause.ts";
import { all, any, not, type Truth } from "./truth.ts";

/** What a condition comes to, and the clauses that decided it: those without which it would have come out otherwise. */
export type JudgedCondition = { truth: Truth; findings: Finding[] };

type JudgeClause = (clause: Clause) => ClauseFinding;

/** Judges a condition from its clauses by three-valued logic (`truth`). */
export function judgeCondition(condition: Condition, judge: JudgeClause): JudgedCondition {
  if ("all" in condition) return combine(condition.all, all, judge);
  if ("any" in condition) return combine(condition.any, any, judge);
  if ("not" in condition) {
    const { truth, findings } = judgeCondition(condition.not, judge);
    return { truth: not(truth), findings };
  }
  const finding = judge(condition);
  return { truth: finding.outcome, findings: [finding] };
}

function combine(
  parts: readonly Condition[],
  join: (truths: readonly Truth[]) => Truth,
  judge: JudgeClause,
): JudgedCondition {
  const judged = parts.map((part) => judgeCondition(part, judge));
  const truth = join(judged.map((part) => part.truth));
  return { truth, findings: judged.filter((part) => part.truth === truth).flatMap(({ findings }) => findings) };
}

/**
 * The fewest clauses that would have to come out otherwise for the condition to hold, or for it not to. Exact where each
 * clause stands in it once; clauses that are open count as one each.
 */
export function changesTo(condition: Condition, wanted: "pass" | "fail", judge: JudgeClause): Finding[] {
  if ("not" in condition) return changesTo(condition.not, wanted === "pass" ? "fail" : "pass", judge);
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const changes = parts.map((part) => changesTo(part, wanted, judge));
    const everyPart = "all" in condition === (wanted === "pass");
    return everyPart ? changes.flat() : changes.reduce((least, next) => (next.length < least.length ? next : least));
  }
  const finding = judge(condition);
  return finding.outcome === wanted ? [] : [finding];
}
