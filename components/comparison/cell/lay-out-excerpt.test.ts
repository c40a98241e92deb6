import { describe, expect, it } from "vitest";
import { layOutExcerpt } from "./lay-out-excerpt.ts";

const place = { fileName: "a.xlsx", sheet: "S", page: null, cell: "B3", gridRow: 3, columns: 2 };

describe("layOutExcerpt", () => {
  it("draws the answer's cell and cuts merges to the excerpt", () => {
    const drawn = layOutExcerpt({
      ...place,
      rows: [
        { gridRow: 2, label: 2 },
        { gridRow: 3, label: 3 },
      ],
      cells: [
        { row: 1, column: 1, text: "区分", rowSpan: 5 },
        { row: 2, column: 2, text: "見出し" },
        { row: 3, column: 2, text: "有り" },
      ],
    });
    const plain = { rowSpan: 1, columnSpan: 1, hit: false };
    expect(drawn).toEqual({
      columns: ["A", "B"],
      rows: [
        {
          gridRow: 2,
          label: 2,
          answered: false,
          cells: [
            { ...plain, key: "2:1", text: "区分", rowSpan: 2 },
            { ...plain, key: "2:2", text: "見出し" },
          ],
        },
        { gridRow: 3, label: 3, answered: true, cells: [{ ...plain, key: "3:2", text: "有り", hit: true }] },
      ],
    });
  });

  it("fills places that no cell covers", () => {
    const { rows } = layOutExcerpt({ ...place, cell: null, rows: [{ gridRow: 3, label: 3 }], cells: [] });
    expect(rows[0]?.cells.map(({ text, hit }) => ({ text, hit }))).toEqual([
      { text: "", hit: false },
      { text: "", hit: false },
    ]);
  });
});
