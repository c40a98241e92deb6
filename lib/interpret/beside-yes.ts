import { judgeYes, topicOf, type Yes } from "./judge-yes.ts";
import type { Judgement } from "./judgement.ts";
import type { ReadClause } from "./read-clause.ts";

// What the cell beside a yes turns it into may be about a detail: a person should look.
const TURNED_BESIDE = 0.78;

/** A bare yes in the light of the rest of its own cell and of the remarks beside it. */
export function besideYes(said: Yes, own: readonly ReadClause[], remarks: readonly ReadClause[]): Judgement {
  const clauses = [...own, ...remarks];
  const judgement = judgeYes(said, clauses);
  const turned = judgement.status !== "met" && own.length === 0;
  return turned || contrasts(clauses)
    ? { ...judgement, confidence: Math.min(judgement.confidence, TURNED_BESIDE) }
    : judgement;
}

// "Webサーバーは2台。データベースは1台": what is told of each part in turn may not be the same.
function contrasts(clauses: readonly ReadClause[]): boolean {
  const topics = clauses.flatMap((clause) => topicOf(clause) ?? []);
  return new Set(topics).size > 1;
}
