import { columnName } from "#lib/domain/column-name.ts";
import { type Cell, cellAddress } from "#lib/domain/source-document.ts";

/** A piece of a source sheet as it is drawn beside an answer. Rows and columns are those of the sheet's grid. */
export type SourceExcerpt = {
  fileName: string;
  sheet: string;
  page: number | null;
  /** Address of the answer's cell ("E33"); null where the row has none. */
  cell: string | null;
  /** The row that the answer stands in. */
  gridRow: number;
  /** The grid rows drawn, in order, each with its number as a reader counts. */
  rows: { gridRow: number; label: number }[];
  columns: number;
  /** The cells that reach into these rows; merged ones may begin above them. */
  cells: Cell[];
};

export type ExcerptCell = { key: string; text: string; rowSpan: number; columnSpan: number; hit: boolean };
export type ExcerptRow = { gridRow: number; label: number; answered: boolean; cells: ExcerptCell[] };

/** Rows of an html table: each grid place is covered once; merges that reach out of the excerpt are cut to it. */
export function layOutExcerpt(excerpt: SourceExcerpt): { columns: string[]; rows: ExcerptRow[] } {
  const { rows, columns, gridRow, cell: address } = excerpt;
  const first = rows[0]?.gridRow ?? 1;
  const last = rows.at(-1)?.gridRow ?? 0;
  const taken = new Set<string>();
  const starts = new Map<string, Cell & { until: number; rightmost: number }>();
  for (const cell of excerpt.cells) {
    const top = Math.max(cell.row, first);
    const until = Math.min(cell.row + (cell.rowSpan ?? 1) - 1, last);
    const rightmost = Math.min(cell.column + (cell.columnSpan ?? 1) - 1, columns);
    if (until < top || rightmost < cell.column || taken.has(`${top}:${cell.column}`)) continue;
    starts.set(`${top}:${cell.column}`, { ...cell, until, rightmost });
    for (let row = top; row <= until; row += 1) {
      for (let column = cell.column; column <= rightmost; column += 1) taken.add(`${row}:${column}`);
    }
  }
  const drawn = rows.map((row) => {
    const cells: ExcerptCell[] = [];
    for (let column = 1; column <= columns; column += 1) {
      const key = `${row.gridRow}:${column}`;
      const start = starts.get(key);
      if (!start && taken.has(key)) continue;
      cells.push({
        key,
        text: start?.text ?? "",
        rowSpan: start ? start.until - row.gridRow + 1 : 1,
        columnSpan: start ? start.rightmost - column + 1 : 1,
        hit: address !== null && address === cellAddress(start ?? { row: row.gridRow, column }),
      });
    }
    return { ...row, answered: row.gridRow === gridRow, cells };
  });
  return { columns: Array.from({ length: columns }, (_, index) => columnName(index + 1)), rows: drawn };
}
