import type { Agreement } from "#lib/domain/comparison.ts";
import type { GridCell, GridComparison, GridRow } from "#lib/domain/grid-comparison.ts";
import {
  addWords,
  at,
  type PackedOutline,
  type PackedWords,
  packOutline,
  packWords,
  unpackOutline,
} from "./pack-cell.ts";

const agreements: readonly Agreement[] = ["same", "different", "missing"];

/** A row's cells are a character each: which outline. */
type PackedRow = [item: string, agreement: number, cells: string];

type Packed = Omit<GridComparison, "rows"> & {
  outlines: PackedOutline[];
  rows: PackedRow[];
  /** The words of the cells in which these rows and these sheets meet, row by row. */
  words: { rows: number[]; sheets: number[]; cells: PackedWords[] };
};

/** The cells that travel with their words: those of these items in these sheets. */
export type FirstWords = { items: ReadonlySet<string>; sheets: ReadonlySet<string> };

// Numbers as characters that nothing has to escape: those of one byte but for five, then those beyond the control characters.
const SHORT = Array.from({ length: 0x7e - 0x20 }, (_, code) => String.fromCharCode(0x21 + code))
  .join("")
  .replace(/["&<>\\]/g, "");
const BEYOND = 0xa1;
const toCharacter = (number: number) => SHORT[number] ?? String.fromCharCode(BEYOND + number - SHORT.length);

function toNumber(character: string): number {
  const code = character.charCodeAt(0);
  return code < BEYOND ? SHORT.indexOf(character) : code - BEYOND + SHORT.length;
}

/**
 * A grid as one short text: the framework carries a text whole, an object value by value. `first`: what travels with its
 * words, null for all; of the others only the outline travels.
 */
export function packGrid({ rows, ...grid }: GridComparison, first: FirstWords | null = null): string {
  const numbers = new Map<string, number>();
  const outlines: PackedOutline[] = [];
  const toOutline = (cell: GridCell) => {
    const outline = packOutline(cell);
    const key = JSON.stringify(outline);
    const number = numbers.get(key) ?? outlines.push(outline) - 1;
    numbers.set(key, number);
    return toCharacter(number);
  };
  const sheets = grid.sheets.flatMap(({ id }, at) => (first?.sheets.has(id) === false ? [] : [at]));
  const wordy = rows.flatMap(({ item }, at) => (first?.items.has(item) === false ? [] : [at]));
  const words = wordy.flatMap((row) =>
    sheets.flatMap((sheet) => {
      const cell = rows[row]?.cells[sheet];
      return cell ? [packWords(cell, grid.sheets[sheet]?.id ?? "")] : [];
    }),
  );
  const packed: Packed = {
    ...grid,
    rows: rows.map(({ item, agreement, cells }) => [
      item,
      agreements.indexOf(agreement),
      cells.map(toOutline).join(""),
    ]),
    outlines,
    words: { rows: wordy, sheets, cells: words },
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

function unpack(text: string): GridComparison {
  const { rows, outlines, words, ...grid } = JSON.parse(text) as Packed;
  // Cells that say the same are one object: there are thousands of them.
  const known = outlines.map(unpackOutline);
  const unpacked = rows.map(([item, agreement, cells]): GridRow => {
    const outlined = Array.from(cells, (character) => at(known, toNumber(character)));
    return { item, agreement: agreements[agreement] ?? "different", cells: outlined };
  });
  let next = 0;
  for (const row of words.rows) {
    for (const sheet of words.sheets) {
      const cells = unpacked[row]?.cells;
      const [outline, said] = [cells?.[sheet], words.cells[next]];
      if (cells && outline && said) cells[sheet] = addWords(outline, said, grid.sheets[sheet]?.id ?? "");
      next += 1;
    }
  }
  return { ...grid, rows: unpacked };
}
