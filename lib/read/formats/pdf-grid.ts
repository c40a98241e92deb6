import type { PdfBox, PdfItem, PdfLine, PdfPage } from "./pdf-page.ts";

/** One cell between ruling lines: grid rows and columns 0-based and inclusive, its box, what stands in it. */
export type PdfCell = {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
  box: PdfBox;
  items: PdfItem[];
};

/** A table of one page. `edges` are its columns' edges from left to right, `rowEdges` its rows' from top to bottom. */
export type PdfTable = { box: PdfBox; edges: number[]; rowEdges: number[]; cells: PdfCell[] };

const NEAR = 2.5;
const MOST_MERGED = 3_000;
const MOST_SLOTS = 200_000;

/**
 * Finds the tables of a page: groups of ruling lines that touch, with at least two rows or columns. `boxes`: frames around a text, drawn on
 * all four sides, count as tables of one cell.
 */
export function findTables({ horizontal, vertical }: PdfPage, boxes = false): PdfTable[] {
  const rows = mergeLines(horizontal);
  const columns = mergeLines(vertical);
  if (rows.length > MOST_MERGED || columns.length > MOST_MERGED) return [];
  return groupTouching(rows, columns).flatMap((group) => makeTable(group.rows, group.columns, boxes) ?? []);
}

/** Lines at one place are one line where they touch: borders are drawn cell by cell. */
export function mergeLines(lines: readonly PdfLine[]): PdfLine[] {
  const merged: PdfLine[] = [];
  let cluster: PdfLine[] = [];
  const flush = () => {
    const at = cluster.reduce((sum, line) => sum + line.at, 0) / cluster.length;
    let last: PdfLine | undefined;
    for (const line of cluster.sort((a, b) => a.from - b.from)) {
      if (last && line.from <= last.to + 3) last.to = Math.max(last.to, line.to);
      else {
        last = { at, from: line.from, to: line.to };
        merged.push(last);
      }
    }
    cluster = [];
  };
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    const first = cluster[0];
    if (first && line.at - first.at > NEAR) flush();
    cluster.push(line);
  }
  if (cluster.length > 0) flush();
  return merged.filter((line) => line.to - line.from > 4);
}

type Group = { rows: PdfLine[]; columns: PdfLine[] };

function groupTouching(rows: readonly PdfLine[], columns: readonly PdfLine[]): Group[] {
  const parent = [...rows, ...columns].map((_line, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  const touch = 4;
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of columns.entries()) {
      const crosses =
        column.at >= row.from - touch &&
        column.at <= row.to + touch &&
        row.at >= column.from - touch &&
        row.at <= column.to + touch;
      if (crosses) parent[find(rows.length + j)] = find(i);
    }
  }
  const groups = new Map<number, Group>();
  for (const [i, line] of [...rows, ...columns].entries()) {
    const group = groups.get(find(i)) ?? { rows: [], columns: [] };
    (i < rows.length ? group.rows : group.columns).push(line);
    groups.set(find(i), group);
  }
  return [...groups.values()];
}

function makeTable(rows: PdfLine[], columns: PdfLine[], boxes: boolean): PdfTable | null {
  if (rows.length === 0 || columns.length === 0) return null;
  const isBox = boxes && positions(rows).length === 2 && positions(columns).length === 2;
  const box = {
    left: Math.min(...rows.map(({ from }) => from), ...columns.map(({ at }) => at)),
    right: Math.max(...rows.map(({ to }) => to), ...columns.map(({ at }) => at)),
    top: Math.min(...columns.map(({ from }) => from), ...rows.map(({ at }) => at)),
    bottom: Math.max(...columns.map(({ to }) => to), ...rows.map(({ at }) => at)),
  };
  closeEdge(rows, box.top, box.left, box.right);
  closeEdge(rows, box.bottom, box.left, box.right);
  closeEdge(columns, box.left, box.top, box.bottom);
  closeEdge(columns, box.right, box.top, box.bottom);
  const edges = positions(columns);
  const rowEdges = positions(rows);
  const slots = (edges.length - 1) * (rowEdges.length - 1);
  if (slots < (isBox ? 1 : 2) || slots > MOST_SLOTS) return null;
  return { box, edges, rowEdges, cells: joinSlots(edges, rowEdges, rows, columns) };
}

/** Adds the outer line where a table has none. */
function closeEdge(lines: PdfLine[], at: number, from: number, to: number): void {
  if (!lines.some((line) => Math.abs(line.at - at) < 4)) lines.push({ at, from, to });
}

function positions(lines: readonly PdfLine[]): number[] {
  const sorted = lines.map(({ at }) => at).sort((a, b) => a - b);
  return sorted.filter((at, i) => i === 0 || at - (sorted[i - 1] ?? at) > NEAR);
}

/** Slots of the grid with no line between them are one cell. */
function joinSlots(edges: number[], rowEdges: number[], rows: PdfLine[], columns: PdfLine[]): PdfCell[] {
  const width = edges.length - 1;
  const height = rowEdges.length - 1;
  const parent = Array.from({ length: width * height }, (_slot, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  const rowLines = linesAt(rowEdges, rows);
  const columnLines = linesAt(edges, columns);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const slot = row * width + column;
      if (column + 1 < width && !isRuled(columnLines[column + 1], rowEdges[row], rowEdges[row + 1]))
        parent[find(slot + 1)] = find(slot);
      if (row + 1 < height && !isRuled(rowLines[row + 1], edges[column], edges[column + 1]))
        parent[find(slot + width)] = find(slot);
    }
  }
  const cells = new Map<number, PdfCell>();
  for (let slot = 0; slot < parent.length; slot += 1) {
    const row = Math.floor(slot / width);
    const column = slot % width;
    const cell = cells.get(find(slot));
    if (!cell)
      cells.set(find(slot), {
        fromRow: row,
        toRow: row,
        fromColumn: column,
        toColumn: column,
        box: EMPTY_BOX,
        items: [],
      });
    else {
      cell.toRow = Math.max(cell.toRow, row);
      cell.fromColumn = Math.min(cell.fromColumn, column);
      cell.toColumn = Math.max(cell.toColumn, column);
    }
  }
  for (const cell of cells.values()) {
    cell.box = {
      left: edges[cell.fromColumn] ?? 0,
      right: edges[cell.toColumn + 1] ?? 0,
      top: rowEdges[cell.fromRow] ?? 0,
      bottom: rowEdges[cell.toRow + 1] ?? 0,
    };
  }
  return [...cells.values()];
}

const EMPTY_BOX: PdfBox = { left: 0, top: 0, right: 0, bottom: 0 };

function linesAt(edges: readonly number[], lines: readonly PdfLine[]): PdfLine[][] {
  return edges.map((edge) => lines.filter(({ at }) => Math.abs(at - edge) <= NEAR));
}

/** Whether lines cover more than three fifths of the way. */
function isRuled(lines: readonly PdfLine[] | undefined, from = 0, to = 0): boolean {
  const covered = (lines ?? []).reduce(
    (sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)),
    0,
  );
  return covered > (to - from) * 0.6;
}
