import { isNumbering, seeCell } from "./content-cues.ts";
import { bestRole, readHeading } from "./read-heading.ts";
import type { GridRow } from "./sheet-grid.ts";

/** A column header: indexes into the sheet's rows, last exclusive. */
export type HeaderSpan = { from: number; to: number };

const LONGEST_HEADER = 3;
const MATCH_COVERAGE = 0.4;
const HEADER_POINTS = 5;

/** How much a row looks like column headings, by its words alone. */
type HeaderLook = { points: number; roles: number; matched: number };

function lookAtRow(row: GridRow): HeaderLook {
  const roles = new Set<string>();
  const choices = new Set<string>();
  let points = 0;
  let matched = 0;
  for (const cell of row.cells) {
    const heading = readHeading(cell.text);
    const best = heading.coverage >= MATCH_COVERAGE ? bestRole(heading.scores) : null;
    if (best?.role.startsWith("choice-")) choices.add(best.role);
    if (best && !best.role.startsWith("choice-")) {
      roles.add(best.role);
      points += best.points;
      matched += 1;
    } else if (!best && looksLikeData(cell.text)) points -= 2;
  }
  // はい or なし alone is an answer; side by side they are the heads of columns to put an x in.
  if (choices.size >= 2) {
    for (const choice of choices) roles.add(choice);
    matched += choices.size;
    points += 2 * choices.size;
  }
  return { points, roles: roles.size, matched };
}

function looksLikeData(text: string): boolean {
  if (text.length > 150) return true;
  const kind = seeCell(text);
  return kind.numbering || kind.date || kind.yesNo || kind.question || (kind.statement && text.length > 30);
}

function isHeaderByWords(row: GridRow): boolean {
  if (row.prose || row.cells.length < 2) return false;
  // Cheap first: in most rows of a table some cell is plainly too long for any heading.
  if (row.cells.some((cell) => cell.text.length > 400)) return false;
  // A row that begins with an item's number is that item, whatever its other cells say.
  const first = row.cells[0]?.text ?? "";
  if (seeCell(first).numbering && readHeading(first).coverage < 1) return false;
  const look = lookAtRow(row);
  return look.roles >= 2 && look.points >= HEADER_POINTS && look.matched >= row.cells.length * 0.45;
}

/** Whether a row next to a header belongs to it: short labels only, nothing that answers or counts. */
function canJoin(row: GridRow | undefined): row is GridRow {
  return (
    row !== undefined &&
    !row.prose &&
    row.cells.every((cell) => cell.text.length <= 60 && !isNumbering(cell.text.trim()) && !looksLikeData(cell.text))
  );
}

function growUp(rows: readonly GridRow[], span: HeaderSpan, floor: number): void {
  if (span.from - 1 < floor) return;
  const first = rows[span.from];
  const above = rows[span.from - 1];
  if (!first || !canJoin(above) || above.row !== first.row - 1 || span.to - span.from >= LONGEST_HEADER) return;
  const reachesDown = [...first.covered.values()].some((cell) => cell.row === above.row);
  const spansSome = above.cells.length > 1 && above.cells.some((cell) => (cell.columnSpan ?? 1) > 1);
  if (reachesDown || spansSome) span.from -= 1;
}

function growDown(rows: readonly GridRow[], span: HeaderSpan): void {
  const last = rows[span.to - 1];
  const below = rows[span.to];
  if (!last || !below || span.to - span.from >= LONGEST_HEADER || below.row !== last.row + 1) return;
  const header = rows.slice(span.from, span.to);
  const coveredFromHeader = [...below.covered.values()].filter((cell) =>
    header.some((row) => row.cells.includes(cell)),
  );
  const underSpan = below.cells.every((cell) =>
    header.some((row) =>
      row.cells.some(
        (top) =>
          (top.columnSpan ?? 1) > 1 && top.column <= cell.column && cell.column < top.column + (top.columnSpan ?? 1),
      ),
    ),
  );
  const joins = coveredFromHeader.length > 0 || (underSpan && below.cells.length > 1);
  // Below a merged heading even はい and 有 are headings: their column has no other.
  const plain = below.cells.every((cell) => cell.text.length <= 60 && !isNumbering(cell.text.trim()));
  if (joins && plain) span.to += 1;
}

/** Finds every column header of a sheet by its words and its merged cells, from the top down. Spans never touch. */
export function findHeaders(rows: readonly GridRow[]): HeaderSpan[] {
  const spans: HeaderSpan[] = [];
  let index = 0;
  while (index < rows.length) {
    const row = rows[index];
    const previous = spans.at(-1);
    if (!row || (previous && index < previous.to) || !isHeaderByWords(row)) {
      index += 1;
      continue;
    }
    const span = { from: index, to: index + 1 };
    if (previous?.to === index && index - previous.from < LONGEST_HEADER) previous.to += 1;
    else if (previous?.to === index) index += 1;
    else {
      growUp(rows, span, previous ? previous.to + 1 : 0);
      spans.push(span);
    }
    const current = spans.at(-1);
    if (current && current.to > index) {
      growDown(rows, current);
      growDown(rows, current);
      index = current.to;
    } else index += 1;
  }
  return spans.filter((span) => span.to < rows.length);
}
