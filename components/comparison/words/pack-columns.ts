import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { type PackedWords, packWords } from "./pack-cell.ts";

/** Some sheets' cells in some rows: sheets by id, rows by their place in the comparison; null: all rows. */
export type WordWish = { sheets: readonly string[]; rows: readonly number[] | null };

/**
 * The words of a block of cells as they came over the network: UTF-8, a line of JSON a cell, sheet by sheet. They are read
 * when a cell is drawn: as objects, a large comparison's would fill the memory.
 */
export type WordBlock = {
  sheets: readonly string[];
  rows: readonly number[];
  bytes: Uint8Array;
  /** Where each cell's line begins, and where the last ends. */
  starts: Uint32Array;
};

/** The words of a block of cells, a line each; the first line names its sheets and rows. Unknown ones are left out. */
export function packColumns({ sheets, rows }: GridComparison, wish: WordWish): string {
  const known = wish.sheets.flatMap((id) => {
    const at = sheets.findIndex((sheet) => sheet.id === id);
    return at < 0 ? [] : [{ id, at }];
  });
  const wanted = (wish.rows ?? rows.keys().toArray()).filter((row) => rows[row] !== undefined);
  const lines = known.flatMap(({ id, at }) =>
    wanted.map((row) => {
      const cell = rows[row]?.cells[at];
      return JSON.stringify(cell ? packWords(cell, id) : [0, []]);
    }),
  );
  const head = JSON.stringify([known.map(({ id }) => id), wish.rows && wanted]);
  return `${[head, ...lines].join("\n")}\n`;
}

const LINE_FEED = 10;
const decoder = new TextDecoder();

/** The way back from `packColumns`; `count`: how many rows the comparison has. */
export function splitColumns(bytes: Uint8Array, count: number): WordBlock {
  const starts: number[] = [];
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) starts.push(end + 1);
  const head = JSON.parse(decoder.decode(bytes.subarray(0, starts[0]))) as [string[], number[] | null];
  const [sheets, rows] = head;
  return {
    sheets,
    rows: rows ?? Array.from({ length: count }, (_, row) => row),
    bytes,
    starts: Uint32Array.from(starts),
  };
}

/** The words in a line of a block; null: it has no such line. */
export function wordsAt({ bytes, starts }: WordBlock, line: number): PackedWords | null {
  const [start, end] = [starts[line], starts[line + 1]];
  return start === undefined || end === undefined ? null : JSON.parse(decoder.decode(bytes.subarray(start, end)));
}
