import { expect, it } from "vitest";
import { tableRules } from "./html-style.ts";

const columns = [10, 30].map((width) => ({ heading: "", width }));
const table = { kind: "table" as const, columns, rows: [] };

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
