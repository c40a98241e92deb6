import type { Assignment } from "./assignment.ts";
import type { ThreadMark } from "./thread.ts";

/** Somebody who may see a review. `judges`: they may give verdicts in it. */
export type Colleague = { id: string; name: string; judges: boolean };

/** What people do in a review, as its comparison shows it to one of them. */
export type ReviewWork = {
  /** Another number whenever somebody has done something in the review. */
  version: number;
  /** The id of whoever looks; null: they have no account. */
  me: string | null;
  /** Who may see the review: who can be named in a comment. */
  people: Colleague[];
  /** Services by sheet id: what people do holds for every sheet of a service. */
  services: Record<string, string>;
  threads: ThreadMark[];
  assignments: Assignment[];
};
