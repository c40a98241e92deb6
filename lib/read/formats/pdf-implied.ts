import type { PdfItem, PdfLine, PdfPage, PdfShade } from "./pdf-page.ts";
import { CROSSED } from "./pdf-runs.ts";

const SAME = 1.5;
const LEAST_ROWS = 2;
const LEAST_LINES = 3;
const LEAST_SIZE = 6;
const WHITE = /^#?f{3}(?:f{3})?$/i;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= SAME;

/** Cells side by side that are filled, or a line drawn cell by cell: the edges of columns. `colour` is "" for a line. */
type Row = { top: number; bottom: number; colour: string; edges: number[] };
type Piece = PdfShade;

/**
 * The ruling lines that a table has for the eye though it draws no columns: its header, every other row or its categories are filled cell by cell, or the
 * lines below its rows are drawn cell by cell. Columns run on between such rows, up over a header without a line and down over a last row without
 * one, and stop at text over the width. A page without such rows stays as it is.
 */
export function ruleImplied(page: PdfPage): PdfPage {
  const shades = (page.shades ?? []).filter(isCell);
  const lines = page.horizontal.map(({ at, from, to }) => ({ left: from, right: to, top: at, bottom: at, colour: "" }));
  const rows = [...findRows(shades), ...findRows(lines.filter(({ left, right }) => right - left >= 2 * LEAST_SIZE))];
  const tables = groupByColumns(rows).filter(isTable);
  if (tables.length === 0) return page;
  const ruled = tables.flatMap((table) => ruleTable(table, shades, page.items));
  return {
    ...page,
    horizontal: [...page.horizontal, ...ruled.flatMap(({ horizontal }) => horizontal)],
    vertical: [...page.vertical, ...ruled.flatMap(({ vertical }) => vertical)],
  };
}

const isTable = (rows: readonly Row[]): boolean =>
  rows.filter(({ colour }) => colour !== "").length >= LEAST_ROWS || rows.length >= LEAST_LINES;

function isCell({ left, right, top, bottom, colour }: PdfShade): boolean {
  return bottom - top >= LEAST_SIZE && right - left >= LEAST_SIZE && !WHITE.test(colour);
}

/** Rows of two pieces or more that touch, from top to bottom. */
function findRows(pieces: readonly Piece[]): Row[] {
  const byHeight: Piece[][] = [];
  const sorted = pieces.toSorted((a, b) =>
    isSame(a.top, b.top) && isSame(a.bottom, b.bottom) ? a.left - b.left : a.top - b.top || a.bottom - b.bottom,
  );
  for (const piece of sorted) {
    const row = byHeight.at(-1);
    const last = row?.at(-1);
    const isBeside = last && isSame(last.top, piece.top) && isSame(last.bottom, piece.bottom);
    if (row && isBeside && isSame(last.right, piece.left)) row.push(piece);
    else byHeight.push([piece]);
  }
  return byHeight.flatMap((row) => {
    const [first] = row;
    const edges = [first?.left ?? 0, ...row.map(({ right }) => right)];
    return first && row.length > 1 ? [{ top: first.top, bottom: first.bottom, colour: first.colour, edges }] : [];
  });
}

/** Rows whose edges lie on those of the widest of them are one table. */
function groupByColumns(rows: readonly Row[]): Row[][] {
  const tables: Row[][] = [];
  for (const row of rows.toSorted((a, b) => b.edges.length - a.edges.length)) {
    const isOf = ([model]: Row[]) => row.edges.every((edge) => model?.edges.some((other) => isSame(edge, other)));
    const table = tables.find(isOf);
    if (table) table.push(row);
    else tables.push([row]);
  }
  return tables;
}

type Ruled = { horizontal: PdfLine[]; vertical: PdfLine[] };

function ruleTable(rows: readonly Row[], shades: readonly PdfShade[], items: readonly PdfItem[]): Ruled[] {
  const edges = rows[0]?.edges ?? [];
  const [left = 0, right = 0] = [edges[0], edges.at(-1)];
  const inside = shades.filter((shade) => shade.left >= left - SAME && shade.right <= right + SAME);
  const stretches = findStretches([...rows, ...inside.map((shade) => ({ ...shade, edges }))], edges, items);
  return stretches.map(({ from, to }) => {
    const own = inside.filter(({ top, bottom }) => bottom > from - SAME && top < to + SAME);
    const horizontal = own.flatMap((shade) =>
      [shade.top, shade.bottom].map((at) => ({ at, from: shade.left, to: shade.right })),
    );
    const ends = [from, to].map((at) => ({ at, from: left, to: right }));
    return {
      horizontal: [...horizontal, ...ends],
      vertical: edges.flatMap((at) => withoutCrossed({ at, from, to }, own)),
    };
  });
}

type Stretch = { from: number; to: number };

/** What lies between texts over the width or in larger type: the tables of one form that stand below one another on a page. */
function findStretches(rows: readonly Row[], edges: readonly number[], items: readonly PdfItem[]): Stretch[] {
  const [left = 0, right = 0] = [edges[0], edges.at(-1)];
  const [highest, lowest] = [Math.min(...rows.map(({ top }) => top)), Math.max(...rows.map(({ bottom }) => bottom))];
  const within = items.filter(({ y }) => y > highest && y < lowest).map(({ height }) => height);
  const usual = within.sort((a, b) => a - b)[within.length >> 1] ?? 10;
  const parts = (item: PdfItem) => {
    const crosses = edges.some((edge) => item.x < edge - CROSSED && item.x + item.width > edge + CROSSED);
    return crosses || item.x < left - SAME || item.x + item.width > right + SAME || item.height > usual * 1.15;
  };
  const covered = rows.filter(({ colour }) => colour !== "");
  const isFilled = ({ y, height }: PdfItem) =>
    covered.some(({ top, bottom }) => y - height * 0.35 > top && y - height * 0.35 < bottom);
  const walls = items.filter((item) => parts(item) && !isFilled(item)).map(({ y }) => y);
  const groups: Row[][] = [];
  for (const row of rows.toSorted((a, b) => a.top - b.top)) {
    const group = groups.at(-1);
    const end = Math.max(...(group ?? []).map(({ bottom }) => bottom));
    if (group && !walls.some((y) => y > end && y < row.top)) group.push(row);
    else groups.push([row]);
  }
  const free = items.filter((item) => !parts(item));
  return groups.flatMap((group, index) => {
    const [from, to] = [Math.min(...group.map(({ top }) => top)), Math.max(...group.map(({ bottom }) => bottom))];
    const before = groups[index - 1];
    const above = Math.max(0, ...(before ?? []).map(({ bottom }) => bottom), ...walls.filter((y) => y < from));
    const below = Math.min(...walls.filter((y) => y > to));
    const begin = startsFilled(group, rows)
      ? from
      : findBegin(
          free.filter(({ y }) => y > above),
          from,
        );
    return [
      {
        from: begin,
        to: findEnd(
          free.filter(({ y }) => y < below),
          to,
        ),
      },
    ];
  });
}

/** Whether the first row is filled as few rows are: a header, above which no row stands. */
function startsFilled(group: readonly Row[], rows: readonly Row[]): boolean {
  const [first] = group.toSorted((a, b) => a.top - b.top);
  const alike = rows.filter(({ colour }) => colour === first?.colour).length;
  return first !== undefined && first.colour !== "" && alike < rows.length / 2;
}

/** Where a first row begins that is not filled and has no line above: over its lines of text, close above one another. */
function findBegin(items: readonly PdfItem[], from: number): number {
  let begin = from;
  for (const { y, height } of items.toSorted((a, b) => b.y - a.y)) {
    if (y > begin + height * 0.5) continue;
    if (begin - y > height * (begin === from ? 1.6 : 0.8)) break;
    begin = Math.min(begin, y - height);
  }
  return begin;
}

/** The same for a last row. */
function findEnd(items: readonly PdfItem[], from: number): number {
  let end = from;
  for (const { y, height } of items.toSorted((a, b) => a.y - b.y)) {
    if (y < end) continue;
    if (y - height - end > height * (end === from ? 1.6 : 0.8)) break;
    end = y + height * 0.3;
  }
  return end;
}

/** A line, but for where a filled cell reaches over it. */
function withoutCrossed({ at, from, to }: PdfLine, shades: readonly PdfShade[]): PdfLine[] {
  const crossed = shades.filter(({ left, right }) => left < at - SAME && right > at + SAME);
  const parts: PdfLine[] = [];
  let begin = from;
  for (const { top, bottom } of crossed.sort((a, b) => a.top - b.top)) {
    if (top > begin) parts.push({ at, from: begin, to: top });
    begin = Math.max(begin, bottom);
  }
  return begin < to ? [...parts, { at, from: begin, to }] : parts;
}
