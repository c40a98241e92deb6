/** Weights of the two logistic models and the borders of the two states. */
export type Calibration = {
  /** One row against one item: constant, then a weight for each of PAIR_FEATURES. */
  pair: readonly number[];
  /** That pair among its rivals and neighbours: constant, then a weight for each of CONTEXT_FEATURES. */
  context: readonly number[];
  /** From this confidence on a placement stands without a person. */
  placedFrom: 0.8;
  /** Below this confidence there is no placement. */
  reviewFrom: number;
};

/**
 * Fitted on the tuning sheets of `labelled/`; `calibrate/calibrate.test.ts` fits anew and says when these are out of
 * date. The borders are set by hand, from questions by strangers that nobody tuned to (`bench -- sheets`); of such made up near an item so
 * as to mislead it, `questions-alone.near-an-item-placed` says how many no border guards against.
 * Below `reviewFrom` hardly more belonging rows are found, and more others are asked about.
 */
export const calibration: Calibration = {
  pair: [-8.76, 3.22, 1.83, 3.85, 3.45, -1.82, 1.13, 0.84, 0.72, 0.8],
  context: [-2.3, 1.44, 0.1, 1.72, 0.83],
  placedFrom: 0.8,
  reviewFrom: 0.05,
};
