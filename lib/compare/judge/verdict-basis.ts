import type { Outcome } from "#lib/domain/judgement.ts";
import type { Requirement } from "#lib/domain/requirements.ts";
import type { Opinion } from "#lib/domain/verdict.ts";

/** What a person's opinion makes of a cell. */
export const outcomeOfOpinion: Readonly<Record<Opinion, Outcome>> = {
  acceptable: "pass",
  "follow-up": "unknown",
  "not-acceptable": "fail",
  "not-relevant": "exempt",
};

/**
 * What a verdict rests on: what the requirement asks, and the rows that stand at its item. Must or weight may change
 * without touching it; another condition, or another row, is another question.
 */
export function verdictBasis({ accept }: Requirement, answers: readonly { rowId: string }[]): string {
  return JSON.stringify([accept ?? null, answers.map(({ rowId }) => rowId).sort()]);
}
