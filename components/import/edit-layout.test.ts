import { expect, it } from "vitest";
import type { Layout, SheetLayout } from "#lib/domain/source-row.ts";
import { type Correction, editLayout } from "./edit-layout.ts";

const sheet: SheetLayout = {
  sheet: "S",
  included: true,
  headerRows: [3],
  roles: ["number", "path", "question", "answer"],
  buckets: {},
};
const other: SheetLayout = { ...sheet, sheet: "T" };
const layout: Layout = { fingerprint: "f", sheets: [sheet, other] };

const cases: { title: string; correction: Correction; expected: Partial<SheetLayout> }[] = [
  {
    title: "the answer column moves, and the former one is ignored",
    correction: { kind: "role", column: 2, role: "answer" },
    expected: { roles: ["number", "answer", "question", "ignore"] },
  },
  {
    title: "two columns may both be categories",
    correction: { kind: "role", column: 1, role: "path" },
    expected: { roles: ["path", "path", "question", "answer"] },
  },
  {
    title: "a column beyond the known ones is reached",
    correction: { kind: "role", column: 6, role: "remarks" },
    expected: { roles: ["number", "path", "question", "answer", "ignore", "remarks"] },
  },
  {
    title: "a row becomes a section",
    correction: { kind: "bucket", gridRow: 9, bucket: "section" },
    expected: { buckets: { 9: "section" } },
  },
  {
    title: "a row becomes part of the column header",
    correction: { kind: "bucket", gridRow: 2, bucket: "header" },
    expected: { headerRows: [2, 3], buckets: { 2: "header" } },
  },
  {
    title: "a header row becomes a question",
    correction: { kind: "bucket", gridRow: 3, bucket: "question" },
    expected: { headerRows: [], buckets: { 3: "question" } },
  },
  { title: "a sheet is left out", correction: { kind: "include", included: false }, expected: { included: false } },
];

it.each(cases)("$title", ({ correction, expected }) => {
  expect(editLayout(layout, { sheet: "S", correction })).toEqual({
    fingerprint: "f",
    sheets: [{ ...sheet, ...expected }, other],
  });
});
