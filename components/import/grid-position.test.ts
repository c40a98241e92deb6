import { expect, it } from "vitest";
import { moveInGrid } from "./grid-position.ts";

const extent = { rows: 5, columns: 3, page: 2 };
const from = { index: 2, column: 1 };
const cases = [
  { key: "ArrowUp", ctrlKey: false, expected: { index: 1, column: 1 } },
  { key: "ArrowDown", ctrlKey: false, expected: { index: 3, column: 1 } },
  { key: "ArrowLeft", ctrlKey: false, expected: { index: 2, column: 0 } },
  { key: "ArrowRight", ctrlKey: false, expected: { index: 2, column: 2 } },
  { key: "PageDown", ctrlKey: false, expected: { index: 4, column: 1 } },
  { key: "PageUp", ctrlKey: false, expected: { index: 0, column: 1 } },
  { key: "Home", ctrlKey: false, expected: { index: 2, column: 0 } },
  { key: "End", ctrlKey: true, expected: { index: 5, column: 3 } },
  { key: "a", ctrlKey: false, expected: null },
];

it.each(cases)("$key", ({ key, ctrlKey, expected }) => {
  expect(moveInGrid(from, { key, ctrlKey, extent })).toEqual(expected);
});

it("stays inside", () => {
  expect(moveInGrid({ index: 5, column: 3 }, { key: "ArrowDown", ctrlKey: false, extent })).toEqual({
    index: 5,
    column: 3,
  });
  expect(moveInGrid({ index: 0, column: 0 }, { key: "ArrowLeft", ctrlKey: false, extent })).toEqual({
    index: 0,
    column: 0,
  });
});
