import type { RowStandings } from "./placement/row-standing.ts";

/** A vendor's question row that answers no item of the template. */
export type UnplacedLine = {
  rowId: string;
  sheetId: string;
  number: string;
  question: string;
  answer: string;
  place: string;
  decided: boolean;
};

/** All that the comparison's page shows of what is stored, as of one moment. */
export type ComparisonDesk = {
  /** When it was read, in milliseconds: of two, the later one counts. */
  readAt: number;
  /** Of the comparison: what is asked for later must be of the same one. */
  stamp: string;
  /** What is seen without opening a cell: `unpackGrid`. */
  grid: string;
  /** Services by sheet id. */
  history: Readonly<Record<string, string>>;
  /** Rows of vendors' sheets that answer no item of the template. */
  unplaced: readonly UnplacedLine[];
  /** Of these rows; a cell's are asked for with the cell. */
  standings: RowStandings;
};
