import { z } from "zod";
import { personSchema } from "./decision.ts";

/** What somebody says who bears the risk of an answer that is not good enough. */
export const riskOrderSchema = z.strictObject({
  /** Who answers for it: a name. */
  owner: personSchema.min(1),
  /** Why it can be borne, and what is done about it. */
  reason: z.string().trim().min(1).max(2000),
  /** ISO date: the last day on which it counts. */
  until: z.iso.date(),
});
export type RiskOrder = z.infer<typeof riskOrderSchema>;

export const riskStateSchema = z.enum([
  "proposed", // nobody has approved it yet
  "counts",
  "ended", // its last day has passed
  "changed", // the requirement asks something else, or other rows stand there
  "needless", // the answer is good enough by now, or not asked for
]);
/** Whether an accepted risk counts; only "counts" does. */
export type RiskState = z.infer<typeof riskStateSchema>;

/** As it is stored, for one service's answer to an item under one profile. */
export type StoredRisk = RiskOrder & {
  serviceId: string;
  item: string;
  basis: string;
  /** One more with every change, from wherever it began; never 0. */
  revision: number;
  /** Null: nobody has approved it yet. `by`: as they were called then; "": whoever was at the machine itself. */
  approved: { by: string; at: string } | null;
};

export const acceptedRiskSchema = riskOrderSchema.extend({
  item: z.string(),
  /** The service's newest sheet. */
  sheetId: z.string(),
  revision: z.number().int(),
  approved: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
  state: riskStateSchema,
});
/** As it stands today, at its place in a comparison. */
export type AcceptedRisk = z.infer<typeof acceptedRiskSchema>;
