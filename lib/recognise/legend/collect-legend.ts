import type { SheetReading } from "../read-document-sheets.ts";
import { readCodeCells, readLegend, readLegendCells, readLegendColumns, readLegendTable } from "./read-legend.ts";

// Signs of another column: how much a row matters to who asks.
const OBLIGES =
  /^(?:原則(?:として)?)?(?:必須|推奨|任意|努力(?:目標|義務)|望ましい)(?:項目|要件|とする|です)?(?:$|。)|^(?:strictly )?(?:mandatory|required|obligatory|recommended|optional|desirable|nice to have)$/i;

/** The legend of a text, unless its signs say how much a row matters. */
function readAnswerLegend(text: string): Record<string, string> {
  const legend = readLegend(text);
  return Object.values(legend).every((meaning) => OBLIGES.test(meaning)) ? {} : legend;
}

/** What the document's sheets say their symbols mean. One symbol alone is an answer, two or more are a legend. */
export function collectLegend(readings: readonly SheetReading[]): Record<string, string> {
  const legend: Record<string, string> = {};
  for (const reading of readings) {
    if (reading.guess.grid.sheet.hidden && !reading.choice.included) continue;
    const found: Record<string, string> = {};
    const codes: Record<string, string> = {};
    if (reading.choice.reason === "duplicate-of-other-sheet") continue;
    const silent = reading.placed.filter(
      (_, index) => !(reading.choice.included && reading.rows[index]?.bucket === "question"),
    );
    const rows = silent.map(({ row }) => row);
    Object.assign(found, { ...readLegendTable(rows), ...readLegendColumns(rows) });
    silent.forEach((entry) => {
      for (const cell of entry.row.cells) Object.assign(found, { ...readAnswerLegend(cell.text), ...found });
      Object.assign(found, { ...readLegendCells(entry.row), ...found });
      if (!reading.choice.included) Object.assign(codes, { ...readCodeCells(entry.row), ...codes });
    });
    if (Object.keys(codes).length >= 3) Object.assign(found, { ...codes, ...found });
    if (Object.keys(found).length >= 2) Object.assign(legend, { ...found, ...legend });
  }
  return legend;
}
