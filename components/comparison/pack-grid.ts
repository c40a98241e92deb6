import type { Agreement } from "#lib/domain/comparison.ts";
import type { GridCell, GridComparison, GridRow } from "#lib/domain/grid-comparison.ts";
import { addWords, type PackedOutline, type PackedWords, packOutline, packWords, unpackOutline } from "./pack-cell.ts";

const agreements: readonly Agreement[] = ["same", "different", "missing"];

/** A row's cells are two characters each: which outline, and the place of the first cell that says the same. */
type PackedRow = [item: string, agreement: number, power: number, cells: string];

type Packed = Omit<GridComparison, "rows"> & {
  outlines: PackedOutline[];
  rows: PackedRow[];
  /** The words of the cells in which these rows and these sheets meet, row by row. */
  words: { rows: number[]; sheets: number[]; cells: PackedWords[] };
};

/** The cells that travel with their words: those of these items in these sheets. */
export type FirstWords = { items: ReadonlySet<string>; sheets: ReadonlySet<string> };

// Numbers as characters, the first of them the first printable one beyond ASCII: nothing has to be escaped.
const FIRST_CHARACTER = 0xa1;
const toCharacter = (number: number) => String.fromCharCode(FIRST_CHARACTER + number);

/**
 * A grid as one short text: the framework carries a text whole, an object value by value. `first`: what travels with its
 * words, null for all; of the others only the outline travels.
 */
export function packGrid({ rows, ...grid }: GridComparison, first: FirstWords | null = null): string {
  const numbers = new Map<string, number>();
  const outlines: PackedOutline[] = [];
  const characters = (cell: GridCell) => {
    const outline = packOutline(cell);
    const key = JSON.stringify(outline);
    const number = numbers.get(key) ?? outlines.push(outline) - 1;
    numbers.set(key, number);
    return toCharacter(number) + toCharacter(cell.alike);
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
    rows: rows.map(({ item, agreement, power, cells }) => {
      return [item, agreements.indexOf(agreement), power, cells.map(characters).join("")];
    }),
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
  const toCell = makeUnpack(outlines);
  const unpacked = rows.map(([item, agreement, power, cells]): GridRow => {
    const outlined = Array.from({ length: cells.length / 2 }, (_, at) => toCell(cells, 2 * at));
    return { item, agreement: agreements[agreement] ?? "different", power, cells: outlined };
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

/** Cells that say the same are one object: there are thousands of them. */
function makeUnpack(outlines: readonly PackedOutline[]): (characters: string, at: number) => GridCell {
  const known = new Map<number, GridCell>();
  return (characters, at) => {
    const number = characters.charCodeAt(at) - FIRST_CHARACTER;
    const alike = characters.charCodeAt(at + 1) - FIRST_CHARACTER;
    const key = alike * outlines.length + number;
    const outline = outlines[number];
    if (!outline) throw new RangeError(`no outline ${number}`);
    const cell = known.get(key) ?? unpackOutline(outline, alike);
    known.set(key, cell);
    return cell;
  };
}
