import type { DecidingQuestions, Marks } from "./judgement.ts";
import type { RequirementProfile } from "./requirements.ts";
import type { Verdict } from "./verdict.ts";

/** A person's verdict at its place. `stale`: it rests on what is no longer so, and counts no longer. */
export type GridVerdict = Verdict & { item: string; sheetId: string; stale: boolean };

/** What a review's comparison comes to under one stored profile: marks, no reasons. What its page is sent. */
export type JudgedGrid = {
  profile: { id: string; revision: number; name: RequirementProfile["name"] };
  /** People's verdicts have overruled what was read. */
  marks: Marks;
  questions: DecidingQuestions;
  verdicts: GridVerdict[];
  /** Items that the profile names and the review's item list does not have: they are passed over. */
  lost: string[];
};
