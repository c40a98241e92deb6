import type { Link } from "./source-document.ts";

/** How it is known for which question a line stands. "edited": the earlier answer was changed in its own place. */
export type ReplyBasis = "ref" | "wording" | "edited" | "unasked";

/** One line of a file that came back, with something in it that the vendor wrote. Texts are verbatim. */
export type ReplyEntry = {
  /** Place of the line, as `rowKey` names it. */
  key: string;
  /** Null: it answers nothing that was asked. */
  questionId: string | null;
  basis: ReplyBasis;
  /** What the line itself says is asked, for a person who looks. */
  asked: string;
  answer: string;
  remarks: string;
  links: Link[];
  sheet: string;
  gridRow: number;
  /** Addresses ("F7") of the cells; null where there is none. */
  cells: { answer: string | null; remarks: string | null; earlier: string | null };
};

/** A file that came back, as its lines say. */
export type Reply = {
  entries: ReplyEntry[];
  /** Lines that repeat a question and answer nothing. */
  unanswered: { key: string; questionId: string }[];
  /** Its table is no longer as it was sent: a person should look at where each answer went. */
  changed: boolean;
};

/** What a person makes of an entry before it is merged. */
export type EntryChoice = { questionId: string | null; use: "adds" | "replaces" | "leave" };
