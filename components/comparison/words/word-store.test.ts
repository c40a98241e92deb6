import { describe, expect, it } from "vitest";
import { compactComparison } from "#lib/compare/compact-comparison.ts";
import type { GridCell, GridComparison } from "#lib/domain/grid-comparison.ts";
import { sampleComparison } from "#lib/testing/sample-answers.ts";
import { packColumns, splitColumns } from "./pack-columns.ts";
import { packGrid, unpackGrid } from "./pack-grid.ts";
import { makeWordStore, type WordStore } from "./word-store.ts";

const comparison = sampleComparison();
const ids = comparison.sheets.map(({ id }) => id);
const [first = "", ...others] = ids;
// Rows of the sample share their ids between sheets: made distinct, as stored ones are.
for (const { cells } of comparison.rows) {
  cells.forEach(({ answers }, sheet) => {
    for (const answer of answers) answer.rowId = `${ids[sheet]}-${answer.rowId}`;
  });
}
const whole = compactComparison(comparison, { most: 1000 });
const cut = compactComparison(comparison, { most: 6 });
const outlined = unpackGrid(packGrid(cut, { items: new Set(), sheets: new Set() }));

const cellsOf = (store: WordStore, { rows }: GridComparison): (GridCell | undefined)[][] =>
  rows.map((row) => row.cells.map((_, sheet) => store.cellOf(row, sheet)));
const asSent = ({ rows }: GridComparison) => rows.map(({ cells }) => cells);
const send = (sheets: readonly string[], rows: readonly number[] | null = null) =>
  splitColumns(new TextEncoder().encode(packColumns(cut, { sheets, rows })), cut.rows.length);
const textsOf = (wanted: readonly string[]) =>
  Object.fromEntries(
    comparison.rows.flatMap(({ cells }) =>
      cells.flatMap(({ answers }, sheet) =>
        wanted.includes(ids[sheet] ?? "") ? answers.map(({ rowId, text }) => [rowId, text]) : [],
      ),
    ),
  );

describe("makeWordStore", () => {
  it("gives the cells as they were sent until words have come, then the cells with their words", () => {
    const store = makeWordStore(outlined);
    expect(cellsOf(store, outlined)).toEqual(asSent(outlined));
    expect(store.wordless({ sheets: [...ids, "no-such-sheet"], rows: null })).toEqual(ids);
    store.addWords(send([...others, "no-such-sheet"]));
    expect(store.wordless({ sheets: ids, rows: null })).toEqual([first]);
    expect(cellsOf(store, outlined).map((cells) => cells.slice(1))).toEqual(asSent(cut).map((cells) => cells.slice(1)));
    expect(cellsOf(store, outlined).map(([cell]) => cell)).toEqual(asSent(outlined).map(([cell]) => cell));
    expect(ids.map((_, sheet) => store.arrivals(sheet))).toEqual([0, ...others.map(() => 1)]);
  });

  it("takes blocks of cells in any order, of some rows or of all", () => {
    const store = makeWordStore(outlined);
    const last = cut.rows.length - 1;
    store.addWords(send([first], [last, 0, 99999]));
    expect(store.wordless({ sheets: ids, rows: [0, last] })).toEqual(others);
    expect(store.wordless({ sheets: ids, rows: [1] })).toEqual(ids);
    const column = () => cellsOf(store, outlined).map(([cell]) => cell);
    const sent = asSent(cut).map(([cell]) => cell);
    expect(column()).toEqual(asSent(outlined).map(([cell], row) => (row === 0 || row === last ? sent[row] : cell)));
    store.addWords(send([...ids].reverse()));
    expect(cellsOf(store, outlined)).toEqual(asSent(cut));
  });

  it("makes every answer of the sheets that were asked for whole, to the letter", () => {
    const store = makeWordStore(outlined);
    expect(store.cut(ids)).toEqual(ids);
    store.addWords(send(ids));
    store.addTexts([first], textsOf([first]));
    expect(store.cut(ids)).toEqual(others);
    expect(cellsOf(store, outlined).map(([cell]) => cell)).toEqual(asSent(whole).map(([cell]) => cell));
    store.addTexts(others, textsOf(others));
    expect(cellsOf(store, outlined)).toEqual(asSent(whole));
    expect(makeWordStore(whole).cut(ids)).toEqual([]);
  });
});
