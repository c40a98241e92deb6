import fc from "fast-check";
import { expect, it } from "vitest";
import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { estimateHeight, layOutSheet, maxDrawnColumns } from "./sheet-grid.ts";

function sheet(cells: Cell[], columns = 3): SourceSheet {
  return { name: "S", hidden: false, rows: 9, columns, cells, hiddenRows: [], hiddenColumns: [] };
}

function picture(grid: ReturnType<typeof layOutSheet>): string[] {
  return grid.rows.map(
    ({ row, slots }) =>
      `${row}: ${slots.map((slot) => `${slot.continued ? "^" : (slot.cell?.text ?? "_")}${slot.span > 1 ? `x${slot.span}` : ""}`).join(" ")}`,
  );
}

it("draws merged cells once, and says where they reach down", () => {
  const grid = layOutSheet(
    sheet([
      { row: 1, column: 1, text: "title", columnSpan: 3 },
      { row: 4, column: 1, text: "可用性", rowSpan: 2 },
      { row: 4, column: 3, text: "有" },
      { row: 5, column: 2, text: "b" },
      { row: 6, column: 1, text: "c" },
    ]),
  );
  expect(picture(grid)).toEqual(["1: titlex3", "4: 可用性 _ 有", "5: ^ b _", "6: c _ _"]);
});

it("draws a wide sheet in part", () => {
  expect(layOutSheet(sheet([{ row: 1, column: 9000, text: "far" }], 16_384)).rows[0]?.slots).toHaveLength(
    maxDrawnColumns,
  );
});

it("fills each row exactly, whatever is merged over whatever", () => {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 6 }),
    text: fc.constantFrom("x", "", "長い文"),
    rowSpan: fc.integer({ min: 1, max: 4 }),
    columnSpan: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const grid = layOutSheet(sheet(cells, 6));
      for (const { slots } of grid.rows) expect(slots.reduce((sum, { span }) => sum + span, 0)).toBe(6);
      expect(grid.rows.map(({ row }) => row)).toEqual(
        [...new Set(cells.filter(({ text }) => text !== "").map(({ row }) => row))].toSorted((a, b) => a - b),
      );
    }),
  );
});

it("estimates a row with a long text as higher, and never beyond what is drawn", () => {
  const text = "バックアップの取得間隔と保管場所、復旧の手順";
  const grid = layOutSheet(
    sheet([
      ...["a", text, text.repeat(900)].flatMap((long, at) => [
        { row: at + 1, column: 1, text: long },
        { row: at + 1, column: 2, text: "b" },
      ]),
    ]),
  );
  const heights = grid.rows.map((row) => Math.round(estimateHeight(row, grid.widths)));
  expect(heights).toEqual([30, 67, 160]);
});
