import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultView, readView, writeView } from "./view-state.ts";

const id = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);
const ids = fc.array(id, { maxLength: 4 });
const views = fc.record({
  order: fc.constantFrom("power" as const, "template" as const, "gap" as const),
  only: fc.boolean(),
  filters: fc
    .subarray(["unanswered", "not_disclosed", "flagged", "stale", "drifted", "review", "gaps"] as const)
    .map((names) => [...names]),
  section: fc.string({ maxLength: 30 }),
  search: fc.string({ maxLength: 30 }),
  status: fc.constantFrom("" as const, "met" as const, "not_met" as const),
  density: fc.constantFrom("marks" as const, "two" as const, "full" as const),
  hidden: ids,
  pinned: ids,
  columns: ids,
  widths: ids,
  folds: ids,
  base: fc.oneof(fc.constant(""), id),
  profile: fc.oneof(fc.constant(""), id),
  cell: fc.option(fc.record({ item: id, sheet: id })),
});

describe("the view in the address", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(new URLSearchParams(writeView(view)))).toEqual(view);
      }),
    );
  });

  it("never fails on an address, whatever it says", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(defaultView), "other"), fc.string()), (query) => {
        expect(readView(new URLSearchParams(query))).toMatchObject({ density: expect.any(String) });
      }),
    );
  });

  it.each([
    { title: "nothing", query: "", expected: defaultView },
    {
      title: "values nobody knows",
      query: "order=random&density=huge&filters=met.flagged&x=1",
      expected: { ...defaultView, filters: ["flagged"] },
    },
    { title: "a cell without a sheet", query: "cell=location", expected: defaultView },
  ])("$title", ({ query, expected }) => {
    expect(readView(new URLSearchParams(query))).toEqual(expected);
  });

  it("is empty for the usual view", () => {
    expect(writeView(defaultView)).toBe("");
  });
});
