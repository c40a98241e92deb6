import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findStretch, holds, startsOf } from "./find-window.ts";

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 40 });

describe("findStretch", () => {
  it("finds just those that are in sight, wherever one looks", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 900 }), (all, from, size) => {
        const starts = startsOf(all);
        const { first, end } = findStretch(starts, { from, to: from + size, spare: { before: 0, after: 0 } });
        const inSight = all.flatMap((_, index) =>
          starts[index + 1]! > from && starts[index]! < from + size ? [index] : [],
        );
        expect(Array.from({ length: end - first }, (_, index) => first + index)).toEqual(inSight);
      }),
    );
  });

  it.each([
    { title: "more before and after", sizes: Array(10).fill(100), from: 300, to: 500, spare: [2, 3], expected: [1, 8] },
    { title: "no more than there are", sizes: Array(3).fill(100), from: 0, to: 900, spare: [4, 4], expected: [0, 3] },
    { title: "beyond the end", sizes: Array(3).fill(100), from: 900, to: 1000, spare: [1, 1], expected: [2, 3] },
    { title: "nothing there", sizes: [], from: 0, to: 500, spare: [4, 4], expected: [0, 0] },
  ])("$title", ({ sizes: all, expected: [first, end], spare: [before = 0, after = 0], ...place }) => {
    expect(findStretch(startsOf(all), { ...place, spare: { before, after } })).toEqual({ first, end });
  });
});

describe("holds", () => {
  it.each([
    { whole: { first: 2, end: 6 }, part: { first: 2, end: 6 }, expected: true },
    { whole: { first: 2, end: 6 }, part: { first: 1, end: 3 }, expected: false },
    { whole: { first: 2, end: 6 }, part: { first: 5, end: 7 }, expected: false },
    { whole: { first: 2, end: 6 }, part: { first: 9, end: 9 }, expected: true },
  ])("$part in $whole: $expected", ({ whole, part, expected }) => {
    expect(holds(whole, part)).toBe(expected);
  });
});
