import { foldText } from "#lib/domain/fold-text.ts";
import { cellAt, type GridRow, textAt } from "../sheet-grid.ts";
import type { TableColumns } from "./table-columns.ts";

/** What is usual in a table: against it, one row's lack of something means something. */
export type TableHabits = {
  columns: TableColumns;
  /** How many columns the table's rows use at most. */
  width: number;
  /** Share of rows with a question that also have a number, an answer, a bold question. */
  numbered: number;
  answered: number;
  boldQuestions: number;
  /** Share of them whose question is a sentence with its stop. */
  sentences: number;
  hasQuestions: boolean;
};

const share = (rows: readonly GridRow[], test: (row: GridRow) => boolean): number =>
  rows.length === 0 ? 0 : rows.filter(test).length / rows.length;

/** Counts what is usual in a table's rows. */
export function learnHabits(rows: readonly GridRow[], columns: TableColumns): TableHabits {
  const asking = rows.filter((row) => row.cells.length > 1 && askingText(row, columns) !== "");
  return {
    columns,
    width: rows.reduce((most, row) => Math.max(most, row.cells.length), 1),
    numbered: share(asking, (row) =>
      columns.numbers.some((column) => cellAt(row, column) !== undefined || row.covered.has(column)),
    ),
    answered: share(asking, (row) => columns.answers.some((column) => cellAt(row, column) !== undefined)),
    boldQuestions: share(asking, (row) => askingCell(row, columns)?.bold === true),
    sentences: share(asking, (row) => /[a-z)]\.$|。$/.test(askingText(row, columns).trim())),
    hasQuestions: asking.length > 0,
  };
}

/** The cell that asks: of the question's column, else of the short name's. */
export function askingCell(row: GridRow, { question, item }: TableColumns) {
  return cellAt(row, question) ?? cellAt(row, item);
}

/** The question of a row as it stands in the row itself: its question cell, else its short name. */
export function askingText(row: GridRow, columns: TableColumns): string {
  return askingCell(row, columns)?.text ?? "";
}

/** The number in a row's own cells, folded. */
export function numberOf(row: GridRow, columns: TableColumns): string {
  let number = "";
  for (const column of columns.numbers) number += textAt(row, column);
  return foldText(number);
}
