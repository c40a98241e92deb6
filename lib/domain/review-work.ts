import type { ThreadMark } from "./thread.ts";

/** Somebody who may see a review. */
export type Colleague = { id: string; name: string };

/** What people do in a review, as its comparison shows it to one of them. */
export type ReviewWork = {
  /** The id of whoever looks; null: they have no account. */
  me: string | null;
  /** Who may see the review: who can be named in a comment. */
  people: Colleague[];
  threads: ThreadMark[];
};
