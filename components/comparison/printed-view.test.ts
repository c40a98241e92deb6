import fc from "fast-check";
import { expect, it } from "vitest";
import { printedLots } from "./printed-view.ts";

it("puts every service into one lot, in order, none of more than four and none empty", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 60 }), (columns) => {
      const lots = printedLots(columns);
      expect(lots.flat()).toEqual(columns);
      expect(lots.every(({ length }) => length > 0 && length <= 4)).toBe(true);
    }),
  );
});
