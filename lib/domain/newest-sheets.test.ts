import { describe, expect, it } from "vitest";
import { newestSheets } from "./newest-sheets.ts";

const sheet = (serviceId: string, version: number, disclosedOn: string | null) => ({ serviceId, version, disclosedOn });

describe("newestSheets", () => {
  it.each([
    { title: "one of each", input: [sheet("a", 1, null), sheet("b", 1, null)], expected: ["a1", "b1"] },
    {
      title: "a later sheet takes the column of the earlier one",
      input: [sheet("a", 1, "2025-01-01"), sheet("b", 1, null), sheet("a", 2, "2026-01-01")],
      expected: ["a2", "b1"],
    },
    {
      title: "an older sheet that comes later",
      input: [sheet("a", 1, "2026-01-01"), sheet("a", 2, "2025-01-01")],
      expected: ["a1"],
    },
    {
      title: "without dates the last import counts",
      input: [sheet("a", 2, null), sheet("a", 1, "2026-01-01")],
      expected: ["a2"],
    },
    { title: "none", input: [], expected: [] },
  ])("$title", ({ input, expected }) => {
    expect(newestSheets(input).map(({ serviceId, version }) => `${serviceId}${version}`)).toEqual(expected);
  });
});
