import { z } from "zod";
import { factKindSchema, factSchema, statusSchema } from "./answer.ts";
import { sourceSchema } from "./comparison-schema.ts";
import { type CheckedPair, doubtReasons } from "./consistency.ts";

const saidSchema = z.object({
  sheet: z.number().int().min(0),
  rowId: z.string(),
  item: z.string(),
  status: statusSchema,
  facts: z.array(factSchema),
  words: z.string(),
  question: z.string(),
  source: sourceSchema,
});

const pair = {
  subject: z.union([
    z.object({ kind: z.literal("status") }),
    z.object({ kind: factKindSchema, qualifier: z.string().nullable() }),
  ]),
  first: saidSchema,
  second: saidSchema,
};

/** A checked pair as it comes in from outside: in a report's json. */
export const checkedPairSchema = z.union([
  z.object({ ...pair, outcome: z.enum(["agrees", "contradicts"]), reason: z.null() }),
  z.object({ ...pair, outcome: z.literal("look"), reason: z.enum(doubtReasons) }),
]) satisfies z.ZodType<CheckedPair>;
