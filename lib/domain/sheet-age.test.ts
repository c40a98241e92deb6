import { describe, expect, it } from "vitest";
import { sheetAge } from "./sheet-age.ts";

describe("sheetAge", () => {
  it.each([
    { title: "years and months", from: "2021-02-18", expected: { years: 5, months: 9, stale: true } },
    { title: "a day short of a month", from: "2026-10-24", expected: { years: 0, months: 0, stale: false } },
    { title: "exactly two years", from: "2024-11-23", expected: { years: 2, months: 0, stale: true } },
    { title: "a day less than two years", from: "2024-11-24", expected: { years: 1, months: 11, stale: false } },
    { title: "a date to come", from: "2027-01-01", expected: { years: 0, months: 0, stale: false } },
    { title: "no date", from: null, expected: null },
    { title: "a month only", from: "2021-02", expected: null },
  ])("$title", ({ from, expected }) => {
    expect(sheetAge(from, "2026-11-23")).toEqual(expected);
  });
});
