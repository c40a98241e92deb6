import { describe, expect, it } from "vitest";
import { isOlderThan, sheetAge } from "./sheet-age.ts";

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

describe("isOlderThan", () => {
  it.each([
    { title: "24 months to the day", from: "2024-11-23", expected: false },
    { title: "a day more", from: "2024-11-22", expected: true },
    { title: "months more", from: "2024-09-30", expected: true },
    { title: "less", from: "2026-01-31", expected: false },
    { title: "today", from: "2026-11-23", expected: false },
    { title: "a date to come", from: "2026-11-24", expected: null },
    { title: "no date", from: null, expected: null },
    { title: "a year only", from: "2021", expected: null },
  ])("$title", ({ from, expected }) => {
    expect(isOlderThan(from, 24, "2026-11-23")).toBe(expected);
  });
});
