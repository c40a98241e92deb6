import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { RowStandings } from "./row-standing.ts";

/** What is asked for when a cell is opened: its answers with all that was read in them, and where their rows stand. */
export type CellDetail = { answers: readonly ItemAnswer[]; standings: RowStandings };
