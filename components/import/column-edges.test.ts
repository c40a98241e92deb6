import { describe, expect, it } from "vitest";
import { addEdge, moveEdge, removeEdge } from "./column-edges.ts";

describe("the edges of a page's columns", () => {
  it.each([
    { to: 150, expected: [10, 150, 300] },
    { to: 5, expected: [10, 14, 300] },
    { to: 900, expected: [10, 296, 300] },
  ])("an inner edge moved to $to stays between its neighbours", ({ to, expected }) => {
    expect(moveEdge([10, 100, 300], { at: 1, to, width: 400 })).toEqual(expected);
  });

  it("outer edges stay on the page", () => {
    expect(moveEdge([10, 100], { at: 0, to: -20, width: 400 })).toEqual([0, 100]);
    expect(moveEdge([10, 100], { at: 1, to: 500, width: 400 })).toEqual([10, 400]);
  });

  it("a new one halves the widest column", () => {
    expect(addEdge([0, 100, 300])).toEqual({ edges: [0, 100, 200, 300], at: 2 });
  });

  it("one less makes two columns one, and two edges stay", () => {
    expect(removeEdge([0, 100, 300], 1)).toEqual([0, 300]);
    expect(removeEdge([0, 300], 1)).toEqual([0, 300]);
  });
});
