import { expect, it } from "vitest";
import type { PreviewRow } from "./place-rows.ts";
import { nextDoubt } from "./preview-cursor.ts";
import type { PreviewSummary } from "./summarise-preview.ts";

const rows = ["a", "b", "c", "d", "e"].map((key) => ({ key }) as PreviewRow);
const summary = { check: [rows[1], rows[3]] } as PreviewSummary;
const cases: { title: string; from: string | null; step: 1 | -1; expected: string | null }[] = [
  { title: "the next one", from: "b", step: 1, expected: "d" },
  { title: "round the end", from: "d", step: 1, expected: "b" },
  { title: "back", from: "d", step: -1, expected: "b" },
  { title: "round the beginning", from: "b", step: -1, expected: "d" },
  { title: "from a row that is sure", from: "c", step: 1, expected: "d" },
  { title: "back from a row that is sure", from: "c", step: -1, expected: "b" },
  { title: "from nowhere", from: null, step: 1, expected: "b" },
];

it.each(cases)("$title", ({ from, step, expected }) => {
  expect(nextDoubt({ rows, summary }, { from, step })?.key ?? null).toBe(expected);
});

it("finds none where the row is the only doubtful one", () => {
  expect(nextDoubt({ rows, summary: { check: [rows[1]] } as PreviewSummary }, { from: "b", step: 1 })).toBeNull();
});
