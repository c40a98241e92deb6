import { describe, expect, it } from "vitest";
import type { Alternative, Placement } from "#lib/domain/placement.ts";
import { placementChoices } from "./placement-choices.ts";

const placed = (item: string, confidence: number, reasons: string[] = []): Placement => ({
  ...{ item, confidence, reasons },
  relation: "equal",
  method: "likeness",
  state: "review",
});
const other = (item: string, confidence: number): Alternative => ({ item, confidence, reasons: [] });
const known = new Set(["a", "b", "c", "d", "e"]);

describe("placementChoices", () => {
  it.each([
    {
      title: "as computed first, then alternatives that are not the same",
      found: { placements: [placed("a", 0.6, ["暗号"])], alternatives: [other("a", 0.6), other("b", 0.3)] },
      here: "a",
      expected: [
        { kind: "accept", items: ["a"], confidence: 0.6, reasons: ["暗号"] },
        { kind: "other", items: ["b"], confidence: 0.3, reasons: [] },
      ],
    },
    {
      title: "a row at two items can be kept at the one in question; what both share is said once",
      found: { placements: [placed("a", 0.6, ["x", "y"]), placed("b", 0.5, ["y"])], alternatives: [] },
      here: "b",
      expected: [
        { kind: "accept", items: ["a", "b"], confidence: 0.5, reasons: ["x", "y"] },
        { kind: "only", items: ["b"], confidence: 0.5, reasons: ["y"] },
      ],
    },
    {
      title: "a row at no item: at most three alternatives",
      found: { placements: [], alternatives: ["a", "b", "c", "d"].map((item) => other(item, 0.2)) },
      here: null,
      expected: ["a", "b", "c"].map((item) => ({ kind: "other", items: [item], confidence: 0.2, reasons: [] })),
    },
    {
      title: "items that the template has no more are passed over",
      found: { placements: [placed("gone", 0.6)], alternatives: [other("gone", 0.1), other("e", 0.1)] },
      here: "gone",
      expected: [{ kind: "other", items: ["e"], confidence: 0.1, reasons: [] }],
    },
  ])("$title", ({ found, here, expected }) => {
    expect(placementChoices(found, { here, known })).toEqual(expected);
  });
});
