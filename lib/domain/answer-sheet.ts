import type { QuestionState } from "./inquiry.ts";
import type { Language } from "./language.ts";

/** One question as its vendor sees it: nothing of other vendors, verdicts or notes of the review. */
export type AnswerQuestion = {
  id: string;
  ref: number;
  /** The vendor's own number and wording, or the item's. */
  asked: string;
  earlier: string;
  text: string;
  /** Labels of the parts that are open. */
  parts: string[];
  answer: string;
  remarks: string;
  state: QuestionState;
  /** Why it was sent back. */
  comment: string;
  evidence: { id: string; name: string; size: number }[];
};

/** All that a link shows. */
export type AnswerSheet = {
  code: string;
  language: Language;
  vendor: string;
  service: string;
  dueOn: string | null;
  expiresAt: string;
  questions: AnswerQuestion[];
};
