import { foldText } from "#lib/domain/fold-text.ts";
import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { type GridRow, makeGrid } from "../sheet-grid.ts";
import { findHeaders } from "../tables/find-headers.ts";
import { bestRole, readHeading } from "../tables/read-heading.ts";
import { type Move, moveCells } from "./move-cells.ts";

const LONGEST_HEADING = 60;

/** The first columns of tables that stand side by side under one row of headings; null where the headings do not begin again. */
function findStarts(header: GridRow): number[] | null {
  const texts = header.cells.map(({ text }) => foldText(text));
  for (let width = 2; width <= texts.length / 2; width += 1) {
    if (texts.length % width !== 0 || texts.some((text, index) => text !== texts[index % width])) continue;
    const roles = texts.slice(0, width).map((text) => bestRole(readHeading(text).scores)?.role);
    // The same answers of others beside one list of questions are no second table.
    const listsAnswers = roles.includes("number") && roles.includes("answer");
    if (!listsAnswers && !roles.includes("question") && !roles.includes("item")) continue;
    return header.cells.filter((_, index) => index % width === 0).map(({ column }) => column);
  }
  return null;
}

type Part = { starts: number[]; from: number; to: number };

/** Rows under one such header: grid rows, last exclusive. */
function findParts(sheet: SourceSheet): Part[] {
  const { rows } = makeGrid(sheet);
  const headers = findHeaders(rows);
  return headers.flatMap(({ from, to }, index): Part[] => {
    const header = rows[to - 1];
    const starts = header && findStarts(header);
    if (!header || !starts) return [];
    const next = headers[index + 1]?.from;
    return [{ starts, from: rows[from]?.row ?? 1, to: (next !== undefined && rows[next]?.row) || sheet.rows + 1 }];
  });
}

/** Whether the first text of some row stands in it again: cheap, because every sheet is asked. */
function mayRepeat({ cells }: SourceSheet): boolean {
  let first: Cell | undefined;
  for (const cell of cells) {
    if (first?.row !== cell.row) first = cell;
    else if (first.text === cell.text && cell.text.length <= LONGEST_HEADING) return true;
  }
  return false;
}

/** Tables side by side (No, question, answer, No, question, answer) one under the other; null where there are none. */
export function stackTables(sheet: SourceSheet): SourceSheet | null {
  if (sheet.pages || !mayRepeat(sheet)) return null;
  const parts = findParts(sheet);
  if (parts.length === 0) return null;
  let shift = 0;
  let at = 0;
  const moves: Move[] = [];
  const place = (cells: readonly Cell[], { by, left }: { by: number; left: number }) => {
    for (const cell of cells) moves.push({ cell, row: cell.row + by, column: cell.column - left });
  };
  for (const { starts, from, to } of parts) {
    const height = to - from;
    place(cellsWithin(sheet, at, from), { by: shift, left: 0 });
    const own = cellsWithin(sheet, from, to);
    starts.forEach((start, index) => {
      const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
      const first = index === 0 ? 0 : start;
      const cells = own.filter(({ column }) => column >= first && column < end);
      place(cells, { by: shift + height * index, left: start - (starts[0] ?? start) });
    });
    shift += height * (starts.length - 1);
    at = to;
  }
  place(cellsWithin(sheet, at, Number.POSITIVE_INFINITY), { by: shift, left: 0 });
  return moveCells(sheet, moves);
}

function cellsWithin({ cells }: SourceSheet, from: number, to: number): Cell[] {
  return cells.filter(({ row }) => row >= from && row < to);
}
