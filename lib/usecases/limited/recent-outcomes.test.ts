import { describe, expect, it } from "vitest";
import { keepOutcome, nameWork, recallOutcome } from "./recent-outcomes.ts";

const MiB = 1024 * 1024;
const input = new TextEncoder().encode("a");

describe("what came of a work", () => {
  it("is known by program, parameters and input alike", () => {
    const work = { program: "p.js", parameters: ["x", "y"], input };
    const others = [
      { ...work, program: "q.js" },
      { ...work, parameters: ["xy"] },
      { ...work, parameters: ["y", "x"] },
      { ...work, input: new TextEncoder().encode("b") },
    ];
    expect(nameWork({ ...work })).toBe(nameWork(work));
    expect(new Set([work, ...others].map(nameWork)).size).toBe(5);
  });

  it("is kept as it is, the longest unused goes first, and what is too large is not kept", () => {
    const large = (of: number) => Buffer.alloc(12 * MiB, of);
    keepOutcome("one", large(1));
    keepOutcome("two", large(2));
    expect(recallOutcome("one")).toEqual(large(1));
    keepOutcome("three", large(3));
    expect(recallOutcome("two")).toBeNull();
    expect(recallOutcome("one")?.length).toBe(12 * MiB);
    keepOutcome("four", Buffer.alloc(17 * MiB));
    expect(recallOutcome("four")).toBeNull();
    expect(recallOutcome("three")?.length).toBe(12 * MiB);
  });
});
