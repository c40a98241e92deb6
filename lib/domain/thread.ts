import { z } from "zod";

/** What somebody writes under a cell, verbatim. */
export const commentTextSchema = z.string().trim().min(1).max(4000);

export type ThreadComment = {
  id: string;
  /** Null: whoever was at the machine itself. */
  author: { id: string; name: string } | null;
  text: string;
  /** Moments as ISO text. */
  createdAt: string;
  /** When the author changed it last; null: never. */
  changedAt: string | null;
  /** Whom it names. */
  mentioned: { id: string; name: string }[];
};

/** What is talked over about one service's answer to one item. */
export type CellThread = {
  /** Null: it is open. `by`: a name; null: whoever was at the machine itself. */
  settled: { by: string | null; at: string } | null;
  /** In the order in which they were written. */
  comments: ThreadComment[];
};

/** A cell's thread as the grid shows it. */
export type ThreadMark = {
  item: string;
  serviceId: string;
  comments: number;
  settled: boolean;
  /** It names whoever looks, and they have not said anything since. */
  forMe: boolean;
  /** Another moment whenever something about it has changed. */
  changedAt: string;
};
