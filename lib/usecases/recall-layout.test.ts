import { describe, expect, it } from "vitest";
import type { Layout, SheetLayout } from "#lib/domain/source-row.ts";
import { fitLayout, isCorrected } from "./recall-layout.ts";

const sheet = (given: Partial<SheetLayout>): SheetLayout => ({
  sheet: "2025年",
  included: true,
  headerRows: [3],
  roles: ["number", "question", "remarks"],
  buckets: {},
  ...given,
});
const layout = (...sheets: SheetLayout[]): Layout => ({ fingerprint: "f", sheets });

describe("fitLayout", () => {
  const guess = layout(sheet({ sheet: "2026年", headerRows: [5] }));
  it.each([
    {
      title: "takes roles, and leaves rows where this file has them",
      profile: layout(sheet({ roles: ["number", "question", "answer"], buckets: { "9": "note" } })),
      expected: layout(sheet({ sheet: "2026年", headerRows: [5], roles: ["number", "question", "answer"] })),
    },
    {
      title: "takes nothing where the columns are others",
      profile: layout(sheet({ roles: ["question", "answer"] })),
      expected: guess,
    },
    { title: "takes nothing where there is no such sheet", profile: layout(), expected: guess },
  ])("$title", ({ profile, expected }) => {
    expect(fitLayout(profile, guess)).toEqual(expected);
  });

  it("finds a sheet by its name before its place", () => {
    const answer = sheet({ sheet: "B", roles: ["number", "question", "answer"] });
    const fitted = fitLayout(
      layout(answer, sheet({ sheet: "A" })),
      layout(sheet({ sheet: "A" }), sheet({ sheet: "B" })),
    );
    expect(fitted.sheets.map(({ roles }) => roles[2])).toEqual(["remarks", "answer"]);
  });
});

describe("isCorrected", () => {
  it.each([
    { title: "the same", input: layout(sheet({})), expected: false },
    { title: "other header rows only", input: layout(sheet({ headerRows: [9] })), expected: false },
    { title: "another role", input: layout(sheet({ roles: ["number", "question", "answer"] })), expected: true },
    { title: "a sheet left out", input: layout(sheet({ included: false })), expected: true },
  ])("$title", ({ input, expected }) => {
    expect(isCorrected(input, layout(sheet({})))).toBe(expected);
  });
});
