import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readView } from "../view/view-state.ts";
import { isPrintable, printedLots, printedView, usualPaper } from "./printed-view.ts";

const densities = ["full", "two", "marks"] as const;

it("puts every service into one lot, in order, none larger than a page takes and none empty", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.constantFrom(...densities), (columns, density) => {
      const lots = printedLots(columns, density);
      expect(lots.flat()).toEqual(columns);
      expect(lots.every(({ length }) => length > 0 && length <= 9)).toBe(true);
    }),
  );
});

describe("a view on paper", () => {
  const view = { ...readView(new URLSearchParams()), folds: ["same", "section-a"] };
  it("shows whole answers and folded rows unless it shows marks alone", () => {
    expect(usualPaper({ ...view, density: "two" })).toBe("full");
    expect(usualPaper({ ...view, density: "marks" })).toBe("marks");
    expect(printedView(view, "full").folds).toEqual(["section-a", "same", "missing"]);
  });
  it("keeps folded what is folded where it is to be short", () => {
    expect(printedView({ ...view, folds: [] }, "two")).toMatchObject({ density: "two", folds: [] });
  });
});

it("prints the marks of what is too large to be printed whole", () => {
  const amount = { lines: 300, services: 100 };
  expect(densities.map((density) => isPrintable(amount, density))).toEqual([false, false, true]);
});
