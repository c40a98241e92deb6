import { type Cell, cellAddress, type SourceSheet } from "#lib/domain/source-document.ts";

/** A cell of a file and the place that it is given. */
export type Move = { cell: Cell; row: number; column: number };

/** A cell at another place; it remembers where it stands in the file. */
function moveCell({ cell, row, column }: Move): Cell {
  if (cell.row === row && cell.column === column) return cell;
  return { ...cell, row, column, origin: cellAddress(cell) };
}

/** The row of the file in which an address ("Answers!E7") lies. */
const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? 0);

/** A sheet with its cells at other places. `rowOf` says where rows that stood outside tables, or were hidden, went; null where they are gone. */
export function moveCells(sheet: SourceSheet, moves: readonly Move[]): SourceSheet {
  const cells = moves.map(moveCell).sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = Math.max(0, ...cells.map(({ row }) => row));
  const fileRows = Array.from({ length: rows }, (_, index) => index + 1);
  for (const cell of cells.toReversed()) fileRows[cell.row - 1] = rowOf(cellAddress(cell));
  const went = new Map(moves.map(({ cell, row }) => [cell.row, row]));
  const follow = (old: readonly number[]) => old.flatMap((row) => went.get(row) ?? []);
  return {
    ...sheet,
    rows,
    columns: Math.max(0, ...cells.map(({ column }) => column)),
    cells,
    fileRows,
    hiddenRows: follow(sheet.hiddenRows),
    ...(sheet.proseRows ? { proseRows: follow(sheet.proseRows) } : {}),
  };
}
