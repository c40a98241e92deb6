import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignRows } from "./assign-rows.ts";

/** The best total by trying everything. */
function bestTotal(gains: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const line = gains[row];
  if (!line) return 0;
  const alone = bestTotal(gains, row + 1, taken);
  return Math.max(
    alone,
    ...line.flatMap((gain, column) =>
      taken.includes(column) ? [] : [Math.max(0, gain) + bestTotal(gains, row + 1, [...taken, column])],
    ),
  );
}

const gainsOf = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -5, max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe("assignRows", () => {
  it("prefers the better whole to the better single pair", () => {
    const gains = [
      [0.9, 0.8],
      [0.85, 0.1],
    ];
    expect(assignRows(2, 2, (row, column) => gains[row]?.[column] ?? 0)).toEqual([1, 0]);
  });

  it("leaves rows alone where nothing is gained", () => {
    expect(assignRows(2, 0, () => 1)).toEqual([-1, -1]);
    expect(assignRows(1, 2, () => -1)).toEqual([-1]);
  });

  it("is as good as trying everything, and gives no column twice", () => {
    fc.assert(
      fc.property(gainsOf, (gains) => {
        const assigned = assignRows(gains.length, gains[0]?.length ?? 0, (row, column) => gains[row]?.[column] ?? 0);
        const total = assigned.reduce((sum, column, row) => sum + Math.max(0, gains[row]?.[column] ?? 0), 0);
        const columns = assigned.filter((column) => column >= 0);
        return total === bestTotal(gains) && new Set(columns).size === columns.length;
      }),
    );
  });
});
