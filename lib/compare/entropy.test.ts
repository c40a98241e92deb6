import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entropy } from "./entropy.ts";

/** Straight from the definition: minus the sum of p × log2 p over the distinct values. */
function bruteEntropy(values: readonly string[]): number {
  const shares = [...new Set(values)].map((value) => values.filter((other) => other === value).length / values.length);
  return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
}

describe("entropy", () => {
  it.each([
    { title: "no values", input: [], expected: 0 },
    { title: "one value", input: ["a"], expected: 0 },
    { title: "all equal", input: ["a", "a", "a"], expected: 0 },
    { title: "half and half", input: ["a", "b", "a", "b"], expected: 1 },
    { title: "four different", input: ["a", "b", "c", "d"], expected: 2 },
    { title: "1/2, 1/4, 1/4", input: ["a", "a", "b", "c"], expected: 1.5 },
    { title: "1/4 against 3/4", input: ["a", "b", "b", "b"], expected: 2 - 0.75 * Math.log2(3) },
  ])("$title", ({ input, expected }) => {
    expect(entropy(input)).toBeCloseTo(expected, 12);
  });

  it("equals the definition", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 }), (values) => {
        expect(entropy(values)).toBeCloseTo(bruteEntropy(values), 10);
      }),
    );
  });

  it("does not depend on the order, to the last bit", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "e")), (values) => {
        expect(entropy(values.toReversed())).toBe(entropy(values));
      }),
    );
  });
});
