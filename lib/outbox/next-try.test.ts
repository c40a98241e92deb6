import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_ATTEMPTS, nextTry } from "./next-try.ts";

const HOUR = 60 * 60 * 1000;

describe("nextTry", () => {
  it("waits four times as long after each try, a day at the most, and gives up after eight", () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((attempts) => nextTry(attempts, 0.5));
    const seconds = waits.map((wait) => wait && wait / 1000);
    expect(seconds).toEqual([30, 120, 480, 1920, 7680, 30_720, 86_400, null, null]);
    const all = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0);
    expect([all > 35 * HOUR, all < 36 * HOUR]).toEqual([true, true]);
  });

  it("spreads by a tenth, and never shrinks", () => {
    const attempts = fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 });
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(attempts, chance, (count, by) => {
        const [middle, wait] = [nextTry(count, 0.5) ?? 0, nextTry(count, by) ?? 0];
        expect(Math.abs(wait - middle)).toBeLessThanOrEqual(middle / 10 + 1);
        expect((nextTry(count + 1, by) ?? Number.POSITIVE_INFINITY) > wait).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
