/** Weights of the two logistic models and the borders of the two states. */
export type Calibration = {
  /** One row against one item: constant, then a weight for each of PAIR_FEATURES. */
  pair: readonly number[];
  /** That pair among its rivals and neighbours: constant, then a weight for each of CONTEXT_FEATURES. */
  context: readonly number[];
  /** From this confidence on a placement stands without a person. */
  placedFrom: number;
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
  pair: [-7.24, 2.86, 1.05, 3.2, 3.68, -2.32, 1.15, 0.86, 0.52, 0.6],
  context: [-2.49, 0.87, 0.13, 2.01, 1.16],
  placedFrom: 0.75,
  reviewFrom: 0.1,
};
