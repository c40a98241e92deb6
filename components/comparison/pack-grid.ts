import type { Agreement, ComparedSheet } from "#lib/domain/comparison.ts";
import type { GridCell, GridComparison, GridRow } from "#lib/domain/grid-comparison.ts";
import { type PackedCell, packCell, packOutline, unpackCell } from "./pack-cell.ts";

const agreements: readonly Agreement[] = ["same", "different", "missing"];

type PackedRow = [item: string, agreement: number, power: number, cells: PackedCell[]];
type Packed = Omit<GridComparison, "rows"> & { rows: PackedRow[] };

/**
 * A grid as one short text: the framework carries a text whole, an object value by value. `words`: the sheets whose
 * cells travel with their words, null for all; of the others only the outline travels.
 */
export function packGrid({ rows, ...grid }: GridComparison, words: ReadonlySet<string> | null = null): string {
  const pack = grid.sheets.map(({ id }) => {
    return words === null || words.has(id) ? (cell: GridCell) => packCell(cell, id) : packOutline;
  });
  const packed: Packed = {
    ...grid,
    rows: rows.map(({ item, agreement, power, cells }) => [
      item,
      agreements.indexOf(agreement),
      power,
      cells.flatMap((cell, index) => [pack[index]?.(cell) ?? packOutline(cell)]),
    ]),
  };
  return JSON.stringify(packed);
}

// A server draws the same review many times over; nothing changes what was unpacked.
const MOST_KEPT = 2;
const kept = new Map<string, GridComparison>();

/** The way back from `packGrid`; the last texts are kept. */
export function unpackGrid(text: string): GridComparison {
  const grid = kept.get(text) ?? unpack(text);
  kept.delete(text);
  kept.set(text, grid);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return grid;
}

/** Outlines that say the same are one object: there are thousands of them. */
function unpack(text: string): GridComparison {
  const { rows, ...grid } = JSON.parse(text) as Packed;
  const outlines = new Map<string, GridCell>();
  const toCell = (packed: PackedCell, sheet: ComparedSheet | undefined) => {
    const [status, alike, answers, facts, evidence, flags, drift] = packed;
    if (typeof facts !== "number") return unpackCell(packed, sheet?.id ?? "");
    const key = `${status} ${alike} ${answers} ${facts} ${evidence} ${flags} ${drift}`;
    const outline = outlines.get(key) ?? unpackCell(packed, "");
    outlines.set(key, outline);
    return outline;
  };
  return {
    ...grid,
    rows: rows.map(([item, agreement, power, cells]): GridRow => {
      const unpacked = cells.map((cell, index) => toCell(cell, grid.sheets[index]));
      return { item, agreement: agreements[agreement] ?? "different", power, cells: unpacked };
    }),
  };
}

/** Columns of a grid, each from the first row to the last, by sheet id. Sheets that it does not have give none. */
export function packColumns({ sheets, rows }: GridComparison, ids: readonly string[]): Record<string, PackedCell[]> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const at = sheets.findIndex((sheet) => sheet.id === id);
      return at < 0 ? [] : [[id, rows.flatMap(({ cells }) => (cells[at] ? [packCell(cells[at], id)] : []))]];
    }),
  );
}
