import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRuns } from "./split-runs.ts";

const run = fc.record({ text: fc.string({ unit: "binary" }), style: fc.constantFrom("a", "b") });

describe("splitRuns", () => {
  it.each([
    { title: "nothing", runs: [], limit: 3, expected: [[]] },
    { title: "what fits", runs: [{ text: "abc", style: 1 }], limit: 3, expected: [[{ text: "abc", style: 1 }]] },
    {
      title: "one more than fits",
      runs: [{ text: "abcd", style: 1 }],
      limit: 3,
      expected: [[{ text: "abc", style: 1 }], [{ text: "d", style: 1 }]],
    },
    {
      title: "a cut within the second run",
      runs: [
        { text: "ab", style: 1 },
        { text: "cde", style: 2 },
      ],
      limit: 3,
      expected: [
        [
          { text: "ab", style: 1 },
          { text: "c", style: 2 },
        ],
        [{ text: "de", style: 2 }],
      ],
    },
    {
      title: "a surrogate pair at the cut",
      runs: [{ text: "ab😀", style: 1 }],
      limit: 3,
      expected: [[{ text: "ab", style: 1 }], [{ text: "😀", style: 1 }]],
    },
  ])("$title", ({ runs, limit, expected }) => {
    expect(splitRuns(runs, limit)).toEqual(expected);
  });

  it("keeps every character, in its style, within the limit, no pair parted", () => {
    fc.assert(
      fc.property(fc.array(run), fc.integer({ min: 2, max: 9 }), (runs, limit) => {
        const parts = splitRuns(runs, limit);
        const units = (given: typeof runs) =>
          given.flatMap(({ text, style }) => [...text.split("")].map((unit) => unit + style));
        expect(units(parts.flat())).toEqual(units(runs));
        expect(parts.every((part) => part.reduce((sum, { text }) => sum + text.length, 0) <= limit)).toBe(true);
        const whole = runs.every(({ text }) => text.isWellFormed());
        if (whole) expect(parts.flat().every(({ text }) => text.isWellFormed())).toBe(true);
      }),
    );
  });
});
