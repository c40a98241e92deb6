import type { AcceptedRisk } from "./accepted-risk.ts";
import type { BlindCell } from "./blind-verdict.ts";
import type { DecidingQuestions, Marks, OpenQuestion } from "./judgement.ts";
import type { RequirementProfile } from "./requirements.ts";
import type { Verdict } from "./verdict.ts";

/** A person's verdict at its place. `stale`: it rests on what is no longer so, and counts no longer. */
export type GridVerdict = Verdict & { item: string; sheetId: string; stale: boolean };

/** The questions that decide, as far as one line shows them. */
export type GridQuestions = {
  /** How many decide whatever the answers are; null: no questions do. */
  count: number | null;
  /** These questions, where they are few enough to be read at a glance; else none. */
  few: Pick<OpenQuestion, "item" | "sheet">[];
  /** The fewest answers that could decide it, or the first of them; null: none can. */
  quickest: DecidingQuestions["quickest"];
};

/** What a review's comparison comes to under one stored profile: marks, no reasons. What its page is sent. */
export type JudgedGrid = {
  profile: { id: string; revision: number; name: RequirementProfile["name"] };
  /** People's verdicts have overruled what was read. */
  marks: Marks;
  questions: GridQuestions;
  verdicts: GridVerdict[];
  /** Answers that two judge, as far as whoever looks may know. */
  blind: BlindCell[];
  /** Risks that somebody bears of answers that are not good enough. They change no mark. */
  risks: AcceptedRisk[];
  /** Items that the profile names and the review's item list does not have: they are passed over. */
  lost: string[];
};
