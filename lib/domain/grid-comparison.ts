import type { Fact } from "./answer.ts";
import type { ComparedSheet, Comparison, ComparisonCell, ComparisonRow, ItemAnswer } from "./comparison.ts";
import type { Drift } from "./version-comparison.ts";

/** A fact as a chip says it, without its place in the text. */
export type GridFact = Omit<Fact, "start" | "end">;

/** A vendor's row as its cell shows it unopened. */
export type GridAnswer = Pick<ItemAnswer, "rowId" | "state"> & {
  /** The verbatim answer, or its beginning. */
  text: string;
  /** Whether `text` is all of it. */
  whole: boolean;
};

/** What is seen of a cell without opening it. */
export type GridCell = Pick<ComparisonCell, "status" | "flags"> & {
  answers: GridAnswer[];
  facts: GridFact[];
  /** How many facts were read: known also where they have not been sent. */
  factCount: number;
  /** False: the page knows how many answers and facts stand here, their words and ids come when they are asked for. */
  sent: boolean;
  /** How many documents the answers point to. */
  evidence: number;
  /** What became of the answer since the service's sheet before; null: there is none, or it says the same. */
  drift: CellDrift | null;
  /** Place of the first cell of the row that says the same: equal numbers, equal meaning. -1: comes with the words. */
  alike: number;
};

/** Other words for the same are no change that a row is marked for. */
export type CellDrift = Exclude<Drift, "same" | "wording">;

/** Its power is in the comparison's order already. */
export type GridRow = Omit<ComparisonRow, "cells" | "power"> & { cells: GridCell[] };

/** A sheet as its column says it. */
export type GridSheet = Omit<ComparedSheet, "sha256">;

/** A comparison as far as it is seen without opening a cell: what its page is sent. */
export type GridComparison = Omit<Comparison, "rows" | "sheets"> & { rows: GridRow[]; sheets: GridSheet[] };
