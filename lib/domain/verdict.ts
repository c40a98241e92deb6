import { z } from "zod";
import { opinions } from "./opinions.ts";

export const opinionSchema = z.enum(opinions);
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
