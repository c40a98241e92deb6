import { describe, expect, it } from "vitest";
import type { Layout, SheetLayout } from "#lib/domain/source-row.ts";
import { isCorrected } from "./remember-layout.ts";

const sheet = (given: Partial<SheetLayout>): SheetLayout => ({
  sheet: "2025年",
  included: true,
  headerRows: [3],
  roles: ["number", "question", "remarks"],
  buckets: {},
  ...given,
});
const layout = (...sheets: SheetLayout[]): Layout => ({ fingerprint: "f", sheets });

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
