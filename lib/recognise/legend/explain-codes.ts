import { foldText } from "#lib/domain/fold-text.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { readLegend, readLegendColumns, readLegendTable } from "./read-legend.ts";

// A key stands above the table, below it or on a sheet of its own; in between each cell would be asked for little.
const ROWS_TO_READ = 60;
const LAST_ROWS = 15;

/** The sheets with the codes that any of them explains above its table: "1＝できている", "A：適合". Signs such as ○ need no explanation. */
export function explainCodes(grids: readonly SheetGrid[]): SheetGrid[] {
  const codes = new Set(grids.flatMap(({ rows }) => listCodes(outerRows(rows))));
  return codes.size === 0 ? [...grids] : grids.map((grid) => ({ ...grid, codes }));
}

function outerRows(rows: readonly GridRow[]): GridRow[] {
  return [...rows.slice(0, ROWS_TO_READ), ...rows.slice(Math.max(ROWS_TO_READ, rows.length - LAST_ROWS))];
}

function listCodes(rows: readonly GridRow[]): string[] {
  const legends = rows.flatMap(({ cells }) => cells.map(({ text }) => readLegend(text)));
  const all = [...legends, readLegendColumns(rows), readLegendTable(rows)];
  const found = new Set(all.flatMap((legend) => Object.keys(legend)).filter((code) => /^\w/.test(code)));
  return found.size >= 2 ? [...found].map(foldText) : [];
}
