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
 * date. The borders are set by hand, from the sheets each left out in turn.
 */
export const calibration: Calibration = {
  pair: [-7.95, 4.1, 1.89, 4.88, -1.28, 1.29, 0.79, 1.09, 0.65],
  context: [-2.37, 1.1, 0.25, 1.32, 0.88],
  placedFrom: 0.9,
  reviewFrom: 0.2,
};
