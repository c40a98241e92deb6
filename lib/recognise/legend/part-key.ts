import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { moveCells } from "../arrange/move-cells.ts";
import { isKeyHeading, isKeyLine, isLoneCode } from "./read-legend.ts";

const LEAST = 3;
const MOST = 10;
const LONGEST_MEANING = 40;

type Key = { heading: Cell; lines: Cell[] };

/**
 * A sheet whose key stands beside its questions ("回答コード", below it "1　実施している", "2　一部実施", …) with that key below them instead: in the
 * rows of questions its lines would be taken for answers. Null where there is none.
 */
export function partKey(sheet: SourceSheet): SourceSheet | null {
  const headings = sheet.pages ? [] : findHeadings(sheet.cells);
  if (headings.length === 0) return null;
  const columns = Map.groupBy(sheet.cells, ({ column }) => column);
  const keys = headings
    .flatMap((heading) => findKey(heading, columns) ?? [])
    .filter((key) => isBeside(key, sheet) && isUsed(key, columns));
  if (keys.length === 0) return null;
  const below = new Map<Cell, number>();
  let row = sheet.rows + 1;
  for (const { heading, lines } of keys) {
    const rows = [...new Set([heading, ...lines].map((cell) => cell.row))];
    for (const cell of [heading, ...lines]) below.set(cell, row + 1 + rows.indexOf(cell.row));
    row += rows.length + 1;
  }
  return moveCells(
    sheet,
    sheet.cells.map((cell) => ({ cell, row: below.get(cell) ?? cell.row, column: cell.column })),
  );
}

/** Headings of keys with as many cells below them as a key has, counted from the last one up: a long sheet has few such places. */
function findHeadings(cells: readonly Cell[]): Cell[] {
  const found: Cell[] = [];
  const below: number[] = [];
  for (let index = cells.length - 1; index >= 0; index -= 1) {
    const cell = cells[index] as Cell;
    const count = below[cell.column] ?? 0;
    below[cell.column] = count + 1;
    if (count >= LEAST && count <= MOST && isKeyHeading(cell)) found.push(cell);
  }
  return found.reverse();
}

/** What stands below a heading: lines that count codes up, or codes with their meanings in the next column, and nothing else in those columns. */
function findKey(heading: Cell, columns: ReadonlyMap<number, readonly Cell[]>): Key | null {
  const under = (column: number) => (columns.get(column) ?? []).filter(({ row }) => row > heading.row);
  const own = under(heading.column);
  if (own.length < LEAST || own.length > MOST || !isUnbroken(own, heading.row) || !areDistinct(own)) return null;
  if (own.every(({ text }) => isKeyLine(text))) return { heading, lines: own };
  const meanings = under(heading.column + 1);
  const isPaired = meanings.length === own.length && own.every(({ row }, index) => meanings[index]?.row === row);
  const isShort = meanings.every(({ text }) => text.length <= LONGEST_MEANING);
  return isPaired && isShort && own.every(({ text }) => isLoneCode(text))
    ? { heading, lines: [...own, ...meanings] }
    : null;
}

const codeOf = ({ text }: Cell): string => /^[\p{L}\p{N}]+|^\S/u.exec(text.trim().normalize("NFKC"))?.[0] ?? "";

// A column of answers in codes has some of them again, or not in their order.
function areDistinct(cells: readonly Cell[]): boolean {
  const codes = cells.map(codeOf);
  const digits = codes.filter((code) => /^\d+$/.test(code)).map(Number);
  const steps = digits.slice(1).map((digit, i) => Math.abs(digit - (digits[i] ?? 0)));
  return new Set(codes).size === codes.length && steps.every((step) => step === 1);
}

/**
 * Whether another column answers in the key's codes, some of them more than once: it has hardly anything else. Without one the lines may be the answers
 * themselves; and the numbers of rows come once each.
 */
function isUsed({ heading, lines }: Key, columns: ReadonlyMap<number, readonly Cell[]>): boolean {
  const codes = new Set(lines.filter(({ column }) => column === heading.column).map(codeOf));
  return [...columns].some(([column, cells]) => {
    if (column >= heading.column) return false;
    const texts = cells.filter(({ row }) => row > heading.row).map(({ text }) => text.trim().normalize("NFKC"));
    const used = texts.filter((text) => codes.has(text));
    return used.length >= LEAST && used.length >= 0.8 * texts.length && new Set(used).size < used.length;
  });
}

const isUnbroken = (cells: readonly Cell[], above: number): boolean =>
  cells.every(({ row }, index) => row === (cells[index - 1]?.row ?? above) + 1);

/** Whether other cells stand left of it in most of its rows: then it is no table of its own. */
function isBeside({ heading, lines }: Key, { cells }: SourceSheet): boolean {
  const rows = new Set(lines.map(({ row }) => row));
  const shared = new Set(cells.flatMap(({ row, column }) => (rows.has(row) && column < heading.column ? [row] : [])));
  return shared.size > rows.size / 2;
}
