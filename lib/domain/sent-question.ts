import { z } from "zod";
import { questionStateSchema } from "./inquiry.ts";

/** A question that went out to a vendor, as reports tell it. */
export const sentQuestionSchema = z.object({
  vendor: z.string(),
  service: z.string(),
  /** What the vendor's file says and people read out: "KQ-7F3K-2Q9M Q3". */
  code: z.string(),
  /** ISO 8601 instant. */
  sentAt: z.string(),
  /** ISO date; null: none was named. */
  dueOn: z.string().nullable(),
  item: z.string(),
  text: z.string(),
  state: questionStateSchema,
  /** Verbatim, once it was taken over; "" before. */
  answer: z.string(),
});
export type SentQuestion = z.infer<typeof sentQuestionSchema>;
