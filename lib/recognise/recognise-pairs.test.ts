import { expect, it } from "vitest";
import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { arrangeDocument } from "./arrange-document.ts";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument } from "./testing/table-document.ts";

/** A page: "# " begins a heading, "*" a cell in bold, bars part the cells of a table. */
function page(text: string): SourceSheet {
  const lines = text.trim().split("\n");
  const cells = lines.flatMap((line, index): Cell[] => {
    const row = index + 1;
    if (line.startsWith("# ")) return [{ row, column: 1, text: line.slice(2), bold: true, heading: 2 }];
    return line.split("|").map((part, column): Cell => {
      const bold = part.startsWith("*");
      return { row, column: column + 1, text: part.replace(/^\*/, ""), ...(bold ? { bold } : {}) };
    });
  });
  const proseRows = lines.flatMap((line, index) => (line.includes("|") ? [] : index + 1));
  return {
    ...{ name: "Sheet1", hidden: false, hiddenRows: [], hiddenColumns: [] },
    ...{ rows: lines.length, columns: 4, cells, proseRows },
  };
}

const factsIn = (text: string) => {
  const arranged = arrangeDocument(tableDocument(page(text)));
  const { rows } = recogniseRows(arranged);
  const asked = rows.filter(({ bucket }) => bucket === "question");
  return {
    facts: asked.map(({ path, question, answer, cells }) => [path.at(-1), question, answer, cells.answer]),
    issues: arranged.issues.map(({ code }) => code),
  };
};

const PIER = `
Safety at our pier
# The pier
*Place|Porto, north bank
*Length|120 m
*Light|from dusk to dawn
*Ladders|one each 20 m`;

it("several pairs a row are facts of their own, each traced to its cell", () => {
  expect(
    factsIn(`${PIER}
# The hall
*Power|two feeds|*Cooling|yes, with a spare
*Fire|gas|*Cameras|yes`),
  ).toEqual({
    facts: [
      ["The pier", "Place", "Porto, north bank", "B3"],
      ["The pier", "Length", "120 m", "B4"],
      ["The pier", "Light", "from dusk to dawn", "B5"],
      ["The pier", "Ladders", "one each 20 m", "B6"],
      ["The hall", "Power", "two feeds", "B8"],
      ["The hall", "Cooling", "yes, with a spare", "D8"],
      ["The hall", "Fire", "gas", "B9"],
      ["The hall", "Cameras", "yes", "D9"],
    ],
    issues: ["tables-stacked"],
  });
});

it("who answers, and a table whose first column alone is bold, are no such pairs", () => {
  const { issues } = factsIn(`${PIER}
*Vendor|Acme Ltd|*Date|2026-08-01
*Product|Pier|*Contact|Jo
*Power|two feeds|Cooling|yes, with a spare
*Fire|gas|Cameras|yes`);
  expect(issues).toEqual([]);
});
