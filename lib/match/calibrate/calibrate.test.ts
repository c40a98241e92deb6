import { describe, expect, it } from "vitest";
import { builtInTemplates } from "#templates/built-in.ts";
import { calibration } from "../calibration.ts";
import { tuneSheets } from "../labelled/labelled-sheets.ts";
import { PAIR_FEATURES } from "../pair-features.ts";
import { CONTEXT_FEATURES } from "../rank-candidates.ts";
import { calibrate } from "./calibrate.ts";
import { fitLogistic } from "./fit-logistic.ts";

const round = (weights: readonly number[]) => weights.map((weight) => Math.round(weight * 100) / 100);

describe("calibrate", () => {
  it("gives the weights in calibration.ts: after a change of vocabulary or labels, copy these there", () => {
    const [template] = builtInTemplates;
    if (!template) throw new Error("no template");
    const { pair, context } = calibrate(tuneSheets, template);
    expect({ pair: round(pair), context: round(context) }).toEqual({
      pair: calibration.pair,
      context: calibration.context,
    });
  });
});

describe("calibration", () => {
  it("has a constant and a weight for each feature", () => {
    expect(calibration.pair).toHaveLength(PAIR_FEATURES.length + 1);
    expect(calibration.context).toHaveLength(CONTEXT_FEATURES.length + 1);
  });
});

describe("fitLogistic", () => {
  it("finds the odds of a coin, and of two coins told apart by a feature", () => {
    const coin = (feature: number, heads: number) =>
      Array.from({ length: 10 }, (_, toss) => ({ features: [feature], right: toss < heads }));
    const [constant, weight] = fitLogistic([...coin(0, 5), ...coin(1, 9)], 0);
    expect(constant).toBeCloseTo(0);
    expect(weight).toBeCloseTo(Math.log(9));
  });
});
