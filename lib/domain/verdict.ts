import { z } from "zod";

/** What a person can say of an answer to a requirement. "follow-up": not settled, whatever was read. */
export const opinionSchema = z.enum(["acceptable", "follow-up", "not-acceptable", "not-relevant"]);
export type Opinion = z.infer<typeof opinionSchema>;

/** A person's word on one requirement and one sheet, with its reason ("" where none was given). */
export const verdictSchema = z.strictObject({ opinion: opinionSchema, reason: z.string().trim().max(2000) });
export type Verdict = z.infer<typeof verdictSchema>;

/** A verdict with what it is about. */
export type PlacedVerdict = Verdict & {
  item: string;
  sheetId: string;
  /** The requirement and the rows that the person saw: `verdictBasis`. Where these are others, it counts no longer. */
  basis: string;
};

/** Whether two say the same; null: nothing is said. */
export function isSameVerdict(a: Verdict | null, b: Verdict | null): boolean {
  return a?.opinion === b?.opinion && a?.reason === b?.reason;
}
