import type { Fact, FactKind, Status } from "./answer.ts";
import type { SourceReference } from "./comparison.ts";

/** What two rows both speak of: whether the item is done, or a value such as a retention. */
export type Subject = { kind: "status" } | { kind: FactKind; qualifier: string | null };

/** What one row says of it. */
export type Said = {
  /** Index of the sheet among those that were checked. */
  sheet: number;
  rowId: string;
  item: string;
  status: Status;
  /** Of the subject; none where it is the status. */
  facts: Fact[];
  /** The words of the answer that say it, verbatim. */
  words: string;
  /** The row's own question. */
  question: string;
  source: SourceReference;
};

/** Why two rows that differ do not surely contradict each other. */
export const doubtReasons = [
  "unsure", // one was read with doubt
  "part-asked", // one of the rows asks a part of the item, or something wider
  "other-item", // they stand at different items
  "other-time", // the sheets state different dates, or none
  "conditional", // one holds only under a condition, or is a plan
  "unnamed", // it is not said what the value is of
  "several-values", // of several values it is not known which stands for which
  "inexact", // 90 days and 3 months
  "degree", // partly or planned against yes or no
] as const;
export type DoubtReason = (typeof doubtReasons)[number];

/**
 * Two rows that speak of the same, and what came of it. "contradicts": both cannot be so, surely; "look": they differ, but may speak
 * of different things.
 */
export type CheckedPair = {
  subject: Subject;
  first: Said;
  second: Said;
} & ({ outcome: "agrees" | "contradicts"; reason: null } | { outcome: "look"; reason: DoubtReason });
