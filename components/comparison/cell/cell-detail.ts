import type { AskedCell } from "#lib/domain/cell-judgement.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { RowStandings } from "../placement/row-standing.ts";

/** What is asked for when a cell is opened. */
export type CellDetail = {
  /** With all that was read in them. */
  answers: readonly ItemAnswer[];
  /** Where their rows stand. */
  standings: RowStandings;
  /** What the chosen requirements ask of it; null: nothing. */
  asked: AskedCell | null;
};
