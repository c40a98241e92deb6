import type { Comparison } from "#lib/domain/comparison.ts";
import type { RowStandings } from "./row-standing.ts";

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
  /** As JSON text where it is large: the framework carries a text whole, an object value by value. */
  comparison: Comparison | string;
  /** Rows of vendors' sheets that answer no item of the template. */
  unplaced: readonly UnplacedLine[];
  standings: RowStandings;
};
