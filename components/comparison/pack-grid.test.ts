import { describe, expect, it } from "vitest";
import { compactComparison } from "#lib/compare/compact-comparison.ts";
import { sampleComparison } from "#lib/testing/sample-answers.ts";
import { fillColumns, sheetsToFill, unpackColumns } from "./fill-columns.ts";
import { packColumns, packGrid, unpackGrid } from "./pack-grid.ts";

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
});

describe("a grid that comes in parts", () => {
  const grid = compactComparison(sampleComparison(), { most: 5 });
  const [first = "", ...others] = grid.sheets.map(({ id }) => id);
  const outlined = unpackGrid(packGrid(grid, new Set([first])));

  it("says of every cell at once what filters, counts and heights need, and the words of the sheets asked for", () => {
    for (const [index, { cells, ...row }] of outlined.rows.entries()) {
      const expected = grid.rows[index]!;
      expect({ ...row, cells: expected.cells }).toEqual(expected);
      cells.forEach((cell, at) => {
        const whole = expected.cells[at]!;
        if (at === 0) expect(cell).toEqual(whole);
        else {
          const answers = whole.answers.map(({ state }) => ({ rowId: "", text: "", whole: false, state }));
          expect(cell).toEqual({ ...whole, answers, facts: [], sent: false });
        }
      });
    }
  });

  it("is the whole grid once the other columns have come", () => {
    expect(sheetsToFill(outlined, [first, ...others])).toEqual(others);
    const filled = fillColumns(outlined, unpackColumns(packColumns(grid, [...others, "no-such-sheet"])));
    expect(filled).toEqual(grid);
    expect(sheetsToFill(filled, others)).toEqual([]);
    expect(fillColumns(filled, unpackColumns(packColumns(grid, others))).rows[0]?.cells[1]).toBe(
      filled.rows[0]?.cells[1],
    );
  });
});
