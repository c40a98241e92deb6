import type { Fact } from "./answer.ts";
import type { ComparedSheet, ComparisonCell } from "./comparison.ts";

/**
 * What became of an answer. "weaker", "better": the facts or the status say so; "changed": something else is said, which
 * a person must judge; "wording": other words, the same status and facts; "same": the same text.
 */
export type Drift = "weaker" | "changed" | "better" | "wording" | "same";

/** Facts about one subject, such as a retention, where the two sheets do not state the same. */
export type FactChange = {
  before: Fact[];
  after: Fact[];
  drift: Exclude<Drift, "wording" | "same">;
  /** Both state it, and cannot both be right. */
  contradicts: boolean;
};

export type ItemChange = {
  item: string;
  drift: Drift;
  /** What one sheet says cannot be so if the other is right: opposite statuses, or other facts about one subject. */
  contradicts: boolean;
  statusDrift: Exclude<Drift, "wording">;
  facts: FactChange[];
  before: ComparisonCell;
  after: ComparisonCell;
};

/** Two sheets of one service laid over each other, every item once, in the template's order. */
export type VersionComparison = { before: ComparedSheet; after: ComparedSheet; changes: ItemChange[] };
