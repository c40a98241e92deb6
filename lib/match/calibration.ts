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
  pair: [-7.94, 4.11, 1.91, 4.87, -1.28, 1.24, 0.79, 1.07, 0.66],
  context: [-2.22, 1.11, 0.2, 1.34, 0.89],
  placedFrom: 0.9,
  reviewFrom: 0.2,
};
