import type { GridCell, GridComparison, GridRow } from "#lib/domain/grid-comparison.ts";
import { addWords } from "./pack-cell.ts";
import { type WordColumn, wordsAt } from "./pack-columns.ts";

/** The words of a comparison's cells beyond those it came with. One object as long as the comparison is the same. */
export type WordStore = {
  /** The cell of a row and the sheet at this place, with the words that have come by now. */
  cellOf: (row: GridRow, sheet: number) => GridCell | undefined;
  /** How often words of the sheet at this place have come: what was drawn before is out of date. */
  arrivals: (sheet: number) => number;
  /** Of these sheets, those of which some cell lacks its words. */
  wordless: (ids: readonly string[]) => string[];
  /** Of these sheets, those of which some answer is not whole. */
  cut: (ids: readonly string[]) => string[];
  addColumns: (columns: ReadonlyMap<string, WordColumn>) => void;
  /** Whole verbatim answers of these sheets, by row id. */
  addTexts: (ids: readonly string[], texts: Readonly<Record<string, string>>) => void;
};

export function makeWordStore({ sheets, rows }: GridComparison): WordStore {
  const places = new Map(sheets.map(({ id }, at) => [id, at]));
  const order = new Map(rows.map(({ item }, at) => [item, at]));
  const columns: (WordColumn | undefined)[] = [];
  const texts = new Map<string, string>();
  const whole = new Set<string>();
  const counts = sheets.map(() => 0);

  function note(ids: Iterable<string>): void {
    for (const id of ids) {
      const at = places.get(id);
      if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
    }
  }

  function having(ids: readonly string[], lacks: (cell: GridCell) => boolean): string[] {
    return ids.filter((id) => {
      const at = places.get(id);
      return at !== undefined && rows.some(({ cells }) => cells[at] !== undefined && lacks(cells[at]));
    });
  }

  return {
    cellOf(row, sheet) {
      const cell = row.cells[sheet];
      const column = columns[sheet];
      if (!cell) return undefined;
      const words = cell.sent || !column ? null : wordsAt(column, order.get(row.item) ?? -1);
      return completeCell(words ? addWords(cell, words, sheets[sheet]?.id ?? "") : cell, texts);
    },
    arrivals: (sheet) => counts[sheet] ?? 0,
    wordless: (ids) => having(ids, ({ sent }) => !sent).filter((id) => columns[places.get(id) ?? -1] === undefined),
    cut: (ids) => having(ids, ({ answers }) => answers.some((answer) => !answer.whole)).filter((id) => !whole.has(id)),
    addColumns(arrived) {
      for (const [id, column] of arrived) columns[places.get(id) ?? -1] = column;
      note(arrived.keys());
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
