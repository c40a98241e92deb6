import { z } from "zod";
import { flagSchema } from "./answer.ts";
import { languageSchema, localisedSchema } from "./language.ts";
import { itemKeySchema } from "./template.ts";

/** Why a vendor is asked. Draft sentences live in the catalogue `inquiries.reason`. */
export const questionReasonSchema = z.enum([
  "not-in-sheet",
  "unanswered",
  "not-disclosed",
  "needs-review",
  "uncovered", // parts of the item that the answer leaves out
  "deciding", // one of the fewest questions that decide
  "by-hand",
  "form", // the vendor fills in the whole item list
  ...flagSchema.exclude(["sub-points-uncovered", "one-address-behind-most"]).options,
]);
export type QuestionReason = z.infer<typeof questionReasonSchema>;

/** What a question is about, as it was when it was drafted. Texts of the vendor are verbatim. */
export const askedSchema = z.object({
  item: itemKeySchema,
  /** The vendor's row; null: their sheet has none. */
  rowId: z.string().nullable(),
  number: z.string(),
  /** The vendor's own wording; "" where their sheet does not ask. */
  asked: z.string(),
  earlier: z.string(),
  reasons: z.array(questionReasonSchema),
  /** The parts that are still open. */
  parts: z.array(localisedSchema),
});
export type Asked = z.infer<typeof askedSchema>;

export const questionStateSchema = z.enum(["open", "answered", "sent-back"]);
export type QuestionState = z.infer<typeof questionStateSchema>;

/** One question to one vendor, and what came back. */
export type InquiryQuestion = Asked & {
  id: string;
  /** Printed as "Q3"; fixed once it was sent. */
  ref: number;
  text: string;
  /** The answer adds to the earlier one; else it stands in its place. */
  adds: boolean;
  /** As typed by link, handed in or not; or as merged. Verbatim. */
  answer: string;
  remarks: string;
  state: QuestionState;
  /** What the vendor is told where it was sent back. */
  comment: string;
};

export const inquiryKindSchema = z.enum(["follow-up", "form"]);
export const inquiryStateSchema = z.enum(["draft", "sent", "closed"]);
export type InquiryState = z.infer<typeof inquiryStateSchema>;

/** Questions put to one vendor about one service. Instants are ISO 8601. */
export type Inquiry = {
  id: string;
  reviewId: string;
  /** What files say and people read out: "KQ-7F3K-2Q9M". */
  code: string;
  kind: z.infer<typeof inquiryKindSchema>;
  language: z.infer<typeof languageSchema>;
  vendor: string;
  service: string;
  /** The sheet that the questions are about; null: there is none yet. */
  checksheetId: string | null;
  state: InquiryState;
  /** ISO date by which answers are wanted. */
  dueOn: string | null;
  /** One more with every change of the draft. */
  revision: number;
  createdAt: string;
  sentAt: string | null;
  link: { expiresAt: string; openedAt: string | null } | null;
  questions: InquiryQuestion[];
};

/** What a person changes in a draft: which questions, in which order, in which words. */
export const draftOrderSchema = z.object({
  revision: z.number().int(),
  language: languageSchema,
  dueOn: z.iso.date().nullable(),
  questions: z
    .array(z.object({ id: z.string().max(200), text: z.string().trim().min(1).max(4000), adds: z.boolean() }))
    .max(2000),
});
export type DraftOrder = z.infer<typeof draftOrderSchema>;

/** A spreadsheet cell holds no more; what is typed by link must fit the sheet that it is handed in as. */
export const LONGEST_ANSWER = 32_767;
