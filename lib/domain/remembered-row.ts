import { z } from "zod";
import { foldText } from "./fold-text.ts";
import type { SourceRow } from "./source-row.ts";
import { itemKeySchema } from "./template.ts";

/** Where people said that a row of this wording belongs, on earlier sheets of the same form. */
export const rememberedRowSchema = z.object({
  /** As `rowWording` gives it. */
  wording: z.string(),
  /** Item keys, as decided last; none: it answers no item of the template. */
  items: z.array(itemKeySchema),
  /** Whoever decided about such a row decided the same. */
  agreed: z.boolean(),
});
export type RememberedRow = z.infer<typeof rememberedRowSchema>;

/** By which a row is known again on another sheet of its form: its headings and its question, folded. Never its number. */
export function rowWording({ path, question }: Pick<SourceRow, "path" | "question">): string {
  return JSON.stringify([...path, question].map(foldText));
}
