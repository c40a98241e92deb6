import { describe, expect, it } from "vitest";
import { makeMissLimit } from "./miss-limit.ts";

describe("makeMissLimit", () => {
  it("stops one address after thirty misses, for ten minutes, and no other", () => {
    let now = 0;
    const limit = makeMissLimit({ most: 30, now: () => now });
    for (let count = 0; count < 29; count += 1) limit.miss("a");
    expect(limit.isOver("a")).toBe(false);
    limit.miss("a");
    expect([limit.isOver("a"), limit.isOver("b")]).toEqual([true, false]);
    now = 10 * 60 * 1000;
    expect(limit.isOver("a")).toBe(false);
  });

  it("forgets the oldest of very many addresses", () => {
    const limit = makeMissLimit({ most: 30, now: () => 0 });
    for (let count = 0; count < 30; count += 1) limit.miss("a");
    for (let count = 0; count < 10_000; count += 1) limit.miss(`x${count}`);
    expect(limit.isOver("a")).toBe(false);
  });
});
