import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cohenKappa } from "./cohen-kappa.ts";

type Pair = readonly [string, string];
const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair);

describe("cohenKappa", () => {
  // 25 and 25 of the one, 30 and 20 of the other: by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5; κ = (0.7 − 0.5) / 0.5.
  const worked = [
    ...times(20, ["yes", "yes"]),
    ...times(5, ["yes", "no"]),
    ...times(10, ["no", "yes"]),
    ...times(15, ["no", "no"]),
  ];

  it("comes to what the worked example comes to by hand", () => {
    const found = cohenKappa(worked);
    expect(found?.observed).toBeCloseTo(0.7, 12);
    expect(found?.expected).toBeCloseTo(0.5, 12);
    expect(found?.kappa).toBeCloseTo(0.4, 12);
    // (0.10972 + 0.10188 − 0.01) / (50 · 0.25) = 0.016128, its root 0.126996.
    expect(found?.interval?.low).toBeCloseTo(0.4 - 1.959964 * 0.1269961, 6);
    expect(found?.interval?.high).toBeCloseTo(0.4 + 1.959964 * 0.1269961, 6);
  });

  it.each([
    ["nothing", [], null],
    ["one word by both", times(3, ["a", "a"]), { kappa: null, interval: null, observed: 1 }],
    ["full agreement", [...times(2, ["a", "a"]), ...times(2, ["b", "b"])], { kappa: 1, interval: { low: 1, high: 1 } }],
    ["the contrary each time", [...times(2, ["a", "b"]), ...times(2, ["b", "a"])], { kappa: -1 }],
    ["each always their own word", times(4, ["a", "b"]), { kappa: 0, observed: 0, expected: 0 }],
  ] as const)("%s", (_, pairs, expected) => {
    const found = cohenKappa(pairs);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  const word = fc.constantFrom("a", "b", "c");
  const samples = fc.array(fc.tuple(word, word), { minLength: 2, maxLength: 30 });

  it("expects by chance what pairing every judgement with every other gives", () => {
    fc.assert(
      fc.property(samples, (pairs) => {
        const met = pairs.flatMap(([a]) => pairs.map(([, b]) => Number(a === b)));
        const brute = met.reduce((sum, one) => sum + one, 0) / met.length;
        expect(cohenKappa(pairs)?.expected).toBeCloseTo(brute, 10);
      }),
    );
  });

  it("varies as a change of each share by a little says it does", () => {
    const words = ["a", "b", "c"];
    const kappaOf = (shares: number[][]) => {
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      const observed = sum(words.map((_, i) => shares[i]?.[i] ?? 0));
      const expected = sum(words.map((_, i) => sum(shares[i] ?? []) * sum(shares.map((row) => row[i] ?? 0))));
      return (observed - expected) / (1 - expected);
    };
    fc.assert(
      fc.property(samples, (pairs) => {
        const found = cohenKappa(pairs);
        if (!found || found.kappa === null || found.expected > 0.95) return;
        const share = (a: string, b: string) =>
          pairs.filter((pair) => pair[0] === a && pair[1] === b).length / pairs.length;
        const shares = words.map((a) => words.map((b) => share(a, b)));
        const step = 1e-5;
        const slope = (i: number, j: number) => {
          const moved = (by: number) => shares.map((row, r) => row.map((p, c) => (r === i && c === j ? p + by : p)));
          return (kappaOf(moved(step)) - kappaOf(moved(-step))) / (2 * step);
        };
        const cells = words.flatMap((_, i) => words.map((__, j) => ({ p: shares[i]?.[j] ?? 0, g: slope(i, j) })));
        const mean = cells.reduce((sum, { p, g }) => sum + p * g, 0);
        const brute = (cells.reduce((sum, { p, g }) => sum + p * g * g, 0) - mean ** 2) / pairs.length;
        const half = 1.959963984540054 * Math.sqrt(Math.max(0, brute));
        expect(found.interval?.low).toBeCloseTo(Math.max(-1, found.kappa - half), 3);
        expect(found.interval?.high).toBeCloseTo(Math.min(1, found.kappa + half), 3);
      }),
    );
  });
});
