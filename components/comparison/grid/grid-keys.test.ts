import { describe, expect, it } from "vitest";
import { moveInGrid } from "./grid-keys.ts";

const size = { rows: 10, columns: 4, page: 5 };
const cases = [
  { title: "down", key: "ArrowDown", control: false, place: { row: 3, column: 1 }, expected: { row: 4, column: 1 } },
  {
    title: "up at the top stays",
    key: "ArrowUp",
    control: false,
    place: { row: 0, column: 1 },
    expected: { row: 0, column: 1 },
  },
  {
    title: "right at the edge stays",
    key: "ArrowRight",
    control: false,
    place: { row: 2, column: 3 },
    expected: { row: 2, column: 3 },
  },
  {
    title: "Home goes to the item",
    key: "Home",
    control: false,
    place: { row: 2, column: 3 },
    expected: { row: 2, column: 0 },
  },
  {
    title: "Ctrl+End goes to the last cell",
    key: "End",
    control: true,
    place: { row: 0, column: 0 },
    expected: { row: 9, column: 3 },
  },
  {
    title: "Ctrl+Home goes to the first",
    key: "Home",
    control: true,
    place: { row: 9, column: 3 },
    expected: { row: 0, column: 0 },
  },
  {
    title: "a page down stops at the end",
    key: "PageDown",
    control: false,
    place: { row: 7, column: 2 },
    expected: { row: 9, column: 2 },
  },
  {
    title: "Ctrl+left",
    key: "ArrowLeft",
    control: true,
    place: { row: 7, column: 2 },
    expected: { row: 7, column: 0 },
  },
  { title: "another key does not move", key: "d", control: false, place: { row: 7, column: 2 }, expected: null },
];

describe("moveInGrid", () => {
  it.each(cases)("$title", ({ key, control, place, expected }) => {
    expect(moveInGrid({ ...size, key, control, place })).toEqual(expected);
  });
});
