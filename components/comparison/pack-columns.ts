import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { type PackedWords, packWords } from "./pack-cell.ts";

/**
 * The words of a column's cells as they came over the network: UTF-8, a line of JSON a row. They are read when a cell is
 * drawn: as objects, a large comparison's would fill the memory.
 */
export type WordColumn = {
  bytes: Uint8Array;
  /** Where each row's line begins, and where the last ends. */
  starts: Uint32Array;
};

/** The words of some sheets' cells, sheet by sheet, a line each; the first line names the sheets. Unknown ones are left out. */
export function packColumns({ sheets, rows }: GridComparison, ids: readonly string[]): string {
  const known = ids.flatMap((id) => {
    const at = sheets.findIndex((sheet) => sheet.id === id);
    return at < 0 ? [] : [{ id, at }];
  });
  const lines = known.flatMap(({ id, at }) =>
    rows.map(({ cells }) => JSON.stringify(cells[at] ? packWords(cells[at], id) : [[]])),
  );
  return `${[JSON.stringify(known.map(({ id }) => id)), ...lines].join("\n")}\n`;
}

const LINE_FEED = 10;

/** The way back from `packColumns`, by sheet id; `rows`: how many the comparison has. */
export function splitColumns(bytes: Uint8Array, rows: number): Map<string, WordColumn> {
  const starts: number[] = [];
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) starts.push(end + 1);
  const ids = JSON.parse(decoder.decode(bytes.subarray(0, starts[0]))) as string[];
  return new Map(
    ids.map((id, index) => [
      id,
      { bytes, starts: Uint32Array.from(starts.slice(index * rows, (index + 1) * rows + 1)) },
    ]),
  );
}

const decoder = new TextDecoder();

/** The words of a row's cell; null: the column has no such row. */
export function wordsAt({ bytes, starts }: WordColumn, row: number): PackedWords | null {
  const [start, end] = [starts[row], starts[row + 1]];
  return start === undefined || end === undefined ? null : JSON.parse(decoder.decode(bytes.subarray(start, end)));
}
