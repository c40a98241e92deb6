import { describe, expect, it } from "vitest";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import { layOutColumns } from "./lay-out-columns.ts";

const sheets = ["a", "b", "c", "d"].map((id) => ({ id }) as ComparedSheet);
const plain = { columns: [], hidden: [], pinned: [], widths: [] };

describe("layOutColumns", () => {
  it.each([
    { title: "as the sheets stand", view: plain, expected: ["a", "b", "c", "d"] },
    { title: "moved ones first", view: { ...plain, columns: ["c", "a"] }, expected: ["c", "a", "b", "d"] },
    { title: "pinned before moved", view: { ...plain, columns: ["c"], pinned: ["d"] }, expected: ["d", "c", "a", "b"] },
    { title: "without hidden ones", view: { ...plain, hidden: ["b"], pinned: ["b", "c"] }, expected: ["c", "a", "d"] },
    { title: "whatever else is named", view: { ...plain, columns: ["x", "b", "b"] }, expected: ["b", "a", "c", "d"] },
  ])("$title", ({ view, expected }) => {
    const columns = layOutColumns(sheets, view);
    expect(columns.map(({ sheet }) => sheet.id)).toEqual(expected);
    expect(columns.map(({ at }) => at)).toEqual(expected.map((_, index) => index + 1));
    for (const { sheet, index } of columns) expect(sheets[index]).toBe(sheet);
  });

  it("holds pinned columns one beside the other, and takes widths that are readable", () => {
    const view = { ...plain, pinned: ["c", "a"], widths: ["c_300", "b_20", "d_400", "_500"] };
    const shown = layOutColumns(sheets, view).map(({ sheet, width, pinnedAt }) => [sheet.id, width, pinnedAt]);
    expect(shown).toEqual([
      ["c", 300, 0],
      ["a", 260, 300],
      ["b", null, null],
      ["d", 400, null],
    ]);
  });

  it("gives columns that nobody sized the width that is said, where one is", () => {
    const shown = layOutColumns(sheets, { ...plain, pinned: ["c"], widths: ["b_300"] }, 184);
    expect(shown.map(({ width, pinnedAt }) => [width, pinnedAt])).toEqual([
      [184, 0],
      [184, null],
      [300, null],
      [184, null],
    ]);
  });
});
