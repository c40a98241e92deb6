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
  pair: [-8.39, 4.49, 1.76, 5.21, -1.19, 1.58, 0.44, 0.75, 0.9],
  context: [-2.42, 1.27, 0.17, 1.61, 0.94],
  placedFrom: 0.9,
  reviewFrom: 0.2,
};
