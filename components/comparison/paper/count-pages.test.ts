import { expect, it } from "vitest";
import { countPages } from "./count-pages.ts";

it.each([
  ["marks", { lines: 300, lots: 3, fits: true }, 54],
  ["two", { lines: 300, lots: 4, fits: true }, 148],
  ["two", { lines: 8, lots: 1, fits: true }, 1],
  ["full", { lines: 30, lots: 1, fits: true }, 6],
  ["full", { lines: 300, lots: 25, fits: false }, null],
] as const)("counts the pages of %s of %j", (density, amount, pages) => {
  expect(countPages(amount, density)).toBe(pages);
});
