import { describe, expect, it } from "vitest";
import type { Placement } from "#lib/domain/placement.ts";
import { decidePlacements } from "./decide-placements.ts";

const computed = (item: string): Placement => ({
  item,
  relation: "subset",
  confidence: 0.6,
  method: "likeness",
  state: "review",
  reasons: ["x"],
});
const person = (item: string, relation: Placement["relation"]): Placement => ({
  item,
  relation,
  confidence: 1,
  method: "person",
  state: "placed",
  reasons: [],
});

describe("decidePlacements", () => {
  const items = new Set(["backup", "region"]);
  it.each([
    { title: "nobody decided", found: ["backup"], decided: undefined, expected: [computed("backup")] },
    { title: "confirmed as found", found: ["backup"], decided: ["backup"], expected: [person("backup", "subset")] },
    { title: "moved", found: ["backup"], decided: ["region"], expected: [person("region", "equal")] },
    { title: "no such item", found: ["backup"], decided: [], expected: [] },
    { title: "named twice", found: [], decided: ["region", "region"], expected: [person("region", "equal")] },
    { title: "an item that is gone", found: ["backup"], decided: ["old"], expected: [computed("backup")] },
    { title: "found at an item that is gone", found: ["old"], decided: undefined, expected: [] },
  ])("$title", ({ found, decided, expected }) => {
    const placement = { placements: found.map(computed), alternatives: [] };
    expect(decidePlacements(placement, { decided, items })).toEqual(expected);
  });
});
