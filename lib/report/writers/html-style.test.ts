import { expect, it } from "vitest";
import { tableRules } from "./html-style.ts";

const columns = [10, 30].map((width) => ({ heading: "", width }));
const said = { text: "毎日、七世代を保管します" };
const table = { kind: "table" as const, columns, rows: [[said, said]] };

it("lets wide columns give way before a table is scrolled, and no narrow one below a word", () => {
  // 6.8 em and 17.6 em are wanted; the second may come down to six tenths.
  expect(tableRules("t", { ...table, frozenColumns: 1 })).toBe(
    [
      "#t{width:17.36em}",
      "#t col:nth-child(1){width:6.80em}",
      "#t col:nth-child(2){width:17.60em;width:clamp(10.56em,10.56em + (100cqw - 2px - 17.36em)*1.0000,17.60em)}",
      "#t .frozen:nth-child(1){left:0.00em}",
    ].join(""),
  );
});

it.each([
  // 6 letters of 1.08 em, and 1.4 em at the sides.
  { heading: "見出しの長さ", least: "7.88" },
  { heading: "four words of heading", least: "7.20" },
  { heading: "appropriateness", least: "9.99" },
  { heading: "見出しがあまりに長いとき", least: "7.20" },
])("draws no column narrower than a word of its heading: $heading", ({ heading, least }) => {
  const rules = tableRules("t", { ...table, columns: [{ heading, width: 12 }], frozenColumns: 1 });
  expect(rules).toMatch(`#t{width:${least}em}`);
});

it.each([
  // Six tenths of what is wanted, and no less than the heading.
  { heading: "数", cell: { text: "12" }, least: "4.73" },
  { heading: "日付", cell: { text: "2026-08-01" }, least: "7.12" },
  { heading: "状態", cell: { text: "", status: "met" as const }, least: "7.20" },
])("lets a column of short cells be narrower than a word: $heading", ({ heading, cell, least }) => {
  const of = { ...table, columns: [{ heading, width: 12 }], rows: [[{ text: "" }], [cell]] };
  expect(tableRules("t", { ...of, frozenColumns: 1 })).toMatch(`#t{width:${least}em}`);
});

it("keeps every width where the place of a column that stays in view hangs on it", () => {
  expect(tableRules("t", { ...table, frozenColumns: 2 })).toBe(
    [
      "#t{width:24.40em}",
      "#t col:nth-child(1){width:6.80em}",
      "#t col:nth-child(2){width:17.60em}",
      "#t .frozen:nth-child(1){left:0.00em}",
      "#t .frozen:nth-child(2){left:6.80em}",
    ].join(""),
  );
});
