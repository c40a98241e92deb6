import { describe, expect, it } from "vitest";
import { compactComparison } from "#lib/compare/compact-comparison.ts";
import { sampleComparison } from "#lib/testing/sample-answers.ts";
import { packGrid, unpackGrid } from "./pack-grid.ts";

describe("packGrid", () => {
  it.each([5, 1000])("gives back what was packed, answers cut at %i", (most) => {
    const grid = compactComparison(sampleComparison(), { most });
    expect(unpackGrid(packGrid(grid))).toEqual(grid);
  });

  it("names a sheet once, not in each of its rows", () => {
    const grid = compactComparison(sampleComparison(), { most: 5 });
    const [row] = grid.rows;
    const [cell] = row?.cells ?? [];
    if (!row || !cell) throw new Error("no cell");
    cell.answers = [{ rowId: "Zoho-7", state: "placed", text: "a", whole: true }];
    expect(packGrid(grid)).not.toContain("Zoho-7");
    expect(unpackGrid(packGrid(grid)).rows[0]?.cells[0]?.answers[0]?.rowId).toBe("Zoho-7");
  });

  it("says of every cell what filters, counts and heights need, and the words of those that come first", () => {
    const grid = compactComparison(sampleComparison(), { most: 5 });
    const [item = "", sheet = ""] = [grid.rows[1]?.item, grid.sheets[2]?.id];
    const first = { items: new Set([item]), sheets: new Set([sheet]) };
    const { rows, ...rest } = unpackGrid(packGrid(grid, first));
    expect({ ...rest, rows: grid.rows }).toEqual(grid);
    rows.forEach(({ cells, ...row }, at) => {
      const expected = grid.rows[at]!;
      expect({ ...row, cells: expected.cells }).toEqual(expected);
      cells.forEach((cell, place) => {
        const whole = expected.cells[place]!;
        const isFirst = row.item === item && grid.sheets[place]?.id === sheet;
        const answers = whole.answers.map((answer) => ({ ...answer, rowId: "", text: "" }));
        expect(cell).toEqual(isFirst ? whole : { ...whole, alike: -1, answers, facts: [], sent: false });
      });
    });
  });
});
