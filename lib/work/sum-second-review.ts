import { type BlindCell, isDisagreement, isUnsettled } from "#lib/domain/blind-verdict.ts";
import type { SecondReview } from "#lib/domain/second-review.ts";
import { cohenKappa } from "./cohen-kappa.ts";

/** How the second judgement stands; null: nothing is judged by two. */
export function sumSecondReview(cells: readonly BlindCell[]): SecondReview | null {
  if (cells.length === 0) return null;
  return {
    waiting: cells.filter(({ opened }) => opened === null).length,
    disagreements: cells.filter(isDisagreement).length,
    withdrawn: cells.filter((cell) => isUnsettled(cell) && !isDisagreement(cell)).length,
    agreement: cohenKappa(cells.flatMap(({ opened }) => (opened ? [[opened[0].opinion, opened[1].opinion]] : []))),
  };
}
