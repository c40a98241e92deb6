import type { AcceptedRisk } from "./accepted-risk.ts";
import type { Span } from "./answer.ts";
import type { Clause } from "./requirements.ts";
import type { SecondReview } from "./second-review.ts";

/** What a requirement makes of a cell. Only "exempt" is left out of scores: it does not apply, for a stated reason. */
export type Outcome = "pass" | "fail" | "unknown" | "conditional" | "exempt";

/** Why a clause came out as it did; sentences live in the catalogue `judging`. */
export type FindingReason =
  | "status" // the answer's status decides
  | "value" // a stated value decides
  | "no-value" // no such value is stated
  | "not-named" // other names are stated, not this one
  | "values-disagree" // one stated value holds, another does not
  | "inexact" // units or places that cannot be told apart exactly: 3 months and 90 days
  | "conditional" // hangs on a plan, an option, a region, a contract
  | "described" // told in words: neither yes nor no
  | "partly" // holds for a part only
  | "part-asked" // the vendor's row asks only a part of the item
  | "not-applicable"
  | "not-disclosed"
  | "unanswered"
  | "not-in-sheet"
  | "unsure-place" // nobody is sure that the row belongs here
  | "unsure-reading" // rows that disagree, low confidence, a doubtful flag
  | "age"
  | "no-date"
  | "person"; // somebody decided

/** What decided: the clause, the words, and why. */
export type Finding = {
  /** Null where a person decided. */
  clause: Clause | null;
  outcome: Outcome;
  reason: FindingReason;
  /** Row and stretch of its verbatim answer; null where nothing was said. */
  at: (Span & { rowId: string }) | null;
  /** A person's own reason, where a person decided. */
  note?: string;
};

export type CellJudgement = {
  outcome: Outcome;
  /** The clauses that decided, in the order of the condition. */
  findings: Finding[];
};

/** Share of the weights that holds, 0–1: at worst (all that is open fails), at best (all of it passes). */
export type Score = { worst: number; best: number };

export type SheetStanding = {
  /** "open": none fails, but not all are known to pass. */
  musts: "pass" | "fail" | "open";
  /** Null where nothing can be scored. */
  score: Score | null;
  /** In the order of `Marks.sections`. */
  sections: (Score | null)[];
  /** 1 = best; null where its interval overlaps another's, or a must-have is open or failed. */
  rank: number | null;
};

/** Who can still come first, and who surely does: sheets by index. Decided where both are the same. */
export type Lead = { decided: boolean; contenders: number[]; sure: number[] };

/** The least that must be otherwise for a sheet to pass all must-haves: clause by clause. */
export type NeededChange = { item: string; findings: Finding[] };

/** A requirement with what it makes of each sheet, without the reasons: enough to weigh. */
export type MarkedRequirement = {
  item: string;
  must: boolean;
  weight: number;
  /** Index into `Marks.sections`. */
  section: number;
  /** In the order of the comparison's sheets. */
  cells: { outcome: Outcome }[];
};

export type JudgedRequirement = Omit<MarkedRequirement, "cells"> & { cells: CellJudgement[] };

/** What a comparison comes to under one profile, without the reasons. */
export type Marks = {
  sections: { ja: string; en: string }[];
  /** In the template's order. */
  requirements: MarkedRequirement[];
  /** In the order of the comparison's sheets. */
  sheets: SheetStanding[];
  lead: Lead;
};

/** A comparison under one profile: the one value that pages, reports and the terminal read. */
export type Judgement = Omit<Marks, "requirements"> & {
  requirements: JudgedRequirement[];
  /** Per sheet, in their order. */
  changes: NeededChange[][];
};

/** An open answer, and who could still come first if it were pass or fail. */
export type OpenQuestion = { item: string; sheet: number; ifPass: Lead; ifFail: Lead };

/** Questions after which it is decided, whatever the answers are. */
export type SureQuestions = {
  count: number;
  /** The first of them, what could settle first on top: nobody reads thousands. */
  listed: OpenQuestion[];
  /** How many of those that are not listed stand in each sheet, in their order. */
  beyond: number[];
};

/** The fewest answers that decide who comes first. */
export type DecidingQuestions = {
  /** How many open answers could matter at all. */
  open: number;
  /** Whatever the answers are, after these it is decided; null where not even all answers decide. */
  surely: SureQuestions | null;
  /** No fewer than this do; equal to the count of `surely` where that is known to be the fewest. */
  atLeast: number;
  /** With these answers it would be decided soonest; null where no answers can decide. */
  quickest: { item: string; sheet: number; answer: "pass" | "fail" }[] | null;
};

/** A weight at which the lead changes, others unchanged. A section's weight is a factor on all its items; 1 is as it is. */
export type WeightFlip = {
  of: { kind: "item"; item: string } | { kind: "section"; section: number };
  current: number;
  at: number;
  after: Lead;
};

/** A judgement with what would change it, and the name of the requirements: what a report says of them. */
export type NamedJudgement = {
  name: string;
  judgement: Judgement;
  questions: DecidingQuestions;
  /** Not there: nothing is judged by two. */
  second?: SecondReview | undefined;
  /** Who bears which risk; not there: nobody does. */
  risks?: AcceptedRisk[] | undefined;
};
