import type { GridCell, GridComparison, GridRow } from "#lib/domain/grid-comparison.ts";
import type { GridLine } from "../grid/grid-lines.ts";
import { addWords } from "./pack-cell.ts";
import { type WordBlock, type WordWish, wordsAt } from "./pack-columns.ts";

/** The words of a comparison's cells beyond those it came with. One object as long as the comparison is the same. */
export type WordStore = {
  /** The cell of a row and the sheet at this place, with the words that have come by now. */
  cellOf: (row: GridRow, sheet: number) => GridCell | undefined;
  /** The places in the comparison of the rows among these lines. */
  placesOf: (lines: readonly GridLine[]) => number[];
  /** How often words of the sheet at this place have come: what was drawn before is out of date. */
  arrivals: (sheet: number) => number;
  /** Of these sheets, those of which some cell in these rows lacks its words. */
  wordless: (wish: WordWish) => string[];
  /** Of these sheets, those of which some answer is not whole. */
  cut: (ids: readonly string[]) => string[];
  addWords: (block: WordBlock) => void;
  /** Whole verbatim answers of these sheets, by row id. */
  addTexts: (ids: readonly string[], texts: Readonly<Record<string, string>>) => void;
};

export function makeWordStore({ sheets, rows }: GridComparison): WordStore {
  const places = new Map(sheets.map(({ id }, at) => [id, at]));
  const order = new Map(rows.map(({ item }, at) => [item, at]));
  const blocks: WordBlock[] = [];
  // Of each cell, row by row: which block holds its words, counted from 1, and in which line.
  const blockOf = new Uint16Array(rows.length * sheets.length);
  const lineOf = new Uint32Array(rows.length * sheets.length);
  const texts = new Map<string, string>();
  const whole = new Set<string>();
  const counts = sheets.map(() => 0);

  function note(ids: Iterable<string>): void {
    for (const id of ids) {
      const at = places.get(id);
      if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
    }
  }

  function having({ sheets: ids, rows: some }: WordWish, lacks: (cell: GridCell, place: number) => boolean): string[] {
    const wanted = some ?? [...rows.keys()];
    return ids.filter((id) => {
      const at = places.get(id);
      if (at === undefined) return false;
      return wanted.some((row) => {
        const cell = rows[row]?.cells[at];
        return cell !== undefined && lacks(cell, row * sheets.length + at);
      });
    });
  }

  function wordsOf(row: GridRow, sheet: number) {
    const place = (order.get(row.item) ?? 0) * sheets.length + sheet;
    const block = blocks[(blockOf[place] ?? 0) - 1];
    return block ? wordsAt(block, lineOf[place] ?? 0) : null;
  }

  return {
    cellOf(row, sheet) {
      const cell = row.cells[sheet];
      if (!cell) return undefined;
      const words = cell.sent ? null : wordsOf(row, sheet);
      return completeCell(words ? addWords(cell, words, sheets[sheet]?.id ?? "") : cell, texts);
    },
    placesOf: (lines) => lines.flatMap((line) => (line.kind === "row" ? (order.get(line.key) ?? []) : [])),
    arrivals: (sheet) => counts[sheet] ?? 0,
    wordless: (wish) => having(wish, ({ sent }, place) => !sent && blockOf[place] === 0),
    cut: (ids) =>
      having({ sheets: ids, rows: null }, ({ answers }) => answers.some((answer) => !answer.whole)).filter(
        (id) => !whole.has(id),
      ),
    addWords(block) {
      const number = blocks.push(block);
      block.sheets.forEach((id, at) => {
        const sheet = places.get(id);
        if (sheet === undefined) return;
        block.rows.forEach((row, index) => {
          blockOf[row * sheets.length + sheet] = number;
          lineOf[row * sheets.length + sheet] = at * block.rows.length + index;
        });
      });
      note(block.sheets);
    },
    addTexts(ids, arrived) {
      for (const [rowId, text] of Object.entries(arrived)) texts.set(rowId, text);
      for (const id of ids) whole.add(id);
      note(ids);
    },
  };
}

function completeCell(cell: GridCell, texts: ReadonlyMap<string, string>): GridCell {
  if (!cell.answers.some(({ rowId, whole }) => !whole && texts.has(rowId))) return cell;
  const answers = cell.answers.map((answer) => {
    const text = answer.whole ? undefined : texts.get(answer.rowId);
    return text === undefined ? answer : { ...answer, text, whole: true };
  });
  return { ...cell, answers };
}
