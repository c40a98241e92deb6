import { type Judgement, judge, withFlags } from "./judgement.ts";
import type { ReadClause } from "./read-clause.ts";
import type { Stretch } from "./reading.ts";

/** A yes that was read, and how sure it is while nothing qualifies it. */
export type Yes = { method: string; confidence: number; because: Stretch | null };

/**
 * A yes, and what the rest of the answer makes of it: a plan, a condition, a part, the opposite. Only what stands with the
 * claim (its own clause, brackets, "but …") changes the status; what comes after a statement of its own is noted only.
 */
export function judgeYes(yes: Yes, clauses: readonly ReadClause[]): Judgement {
  const contradicted = clauses[0] && contradicts(clauses[0]);
  if (contradicted) return withFlags(judge("needs_review", "claim.contradiction", 0.4, yes.because), "contradiction");
  let judgement = judge("met", yes.method, yes.confidence, yes.because);
  let stated = false;
  for (const clause of clauses) {
    judgement = qualify({ judgement, clause, yes, stated });
    // A statement of its own: from here on the claim stands.
    if (clause.claim === "yes" && clause.lead !== "inner" && !clause.signs.has("condition")) stated = true;
  }
  return judgement;
}

type Step = { judgement: Judgement; clause: ReadClause; yes: Yes; stated: boolean };

function qualify({ judgement, clause, yes, stated }: Step): Judgement {
  const { signs } = clause;
  const near = !stated || clause.lead === "but" || clause.lead === "inner";
  const change = (status: Judgement["status"], method: string, confidence: number, because: Stretch) =>
    judgement.status === "met"
      ? { ...judgement, status, method, confidence: Math.min(yes.confidence, confidence), because }
      : judgement;
  const plan = signs.get("plan");
  if (plan) {
    const flagged = withFlags(judgement, "planned");
    return near && clause.lead !== "but"
      ? { ...flagged, ...changed(change("planned", "claim.planned", 0.82, plan)) }
      : flagged;
  }
  const partial = signs.get("partial");
  const condition = signs.get("condition") ?? weakCondition(clause);
  if (condition) {
    const noted = { ...judgement, conditions: [...judgement.conditions, condition] };
    const binding = near && !signs.has("extra") && !onlyPapers(clause);
    if (!binding) return signs.has("condition") && !onlyPapers(clause) ? withFlags(noted, "conditional") : noted;
    return withFlags(
      { ...noted, ...changed(change("conditional", "claim.conditional", 0.85, condition)) },
      "conditional",
    );
  }
  if (partial && near && judgement.status === "met") return change("partial", "claim.partial", 0.8, partial);
  if (clause.claim === "no" && signs.has("papers")) return judgement;
  if (clause.claim === "no" && (clause.lead === "but" || clause.lead === "inner")) {
    return change("partial", "claim.mixed", 0.65, { start: clause.start, end: clause.end });
  }
  if (clause.claim === "no" && near)
    return withFlags(change("needs_review", "claim.contradiction", 0.4, clause), "contradiction");
  return judgement;
}

function changed({ status, method, confidence, because }: Judgement): Partial<Judgement> {
  return { status, method, confidence, because };
}

function weakCondition(clause: ReadClause): Stretch | undefined {
  return clause.signs.get("weakCondition") ?? (onlyPapers(clause) ? clause.signs.get("undisclosed") : undefined);
}

// "Summary on request", 報告書はNDA締結後に開示: the paper hangs on the condition, not the claim.
function onlyPapers(clause: ReadClause): boolean {
  return clause.signs.has("papers") && !clause.signs.has("condition");
}

/** はい、対応していません: the first statement after the yes denies it outright. A long one may say something else. */
function contradicts({ claim, lead, text, signs }: ReadClause): boolean {
  if (lead === "but") return false;
  if (signs.has("notApplicable")) return text.length < 30;
  return claim === "no" && text.length < 40;
}
