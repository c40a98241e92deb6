import { z } from "zod";
import { factKinds, flags, statuses } from "./answer-words.ts";

/** What an answer says. Each value means one thing; none stands for "we do not know why it is missing". */
export const statusSchema = z.enum(statuses);
export type Status = z.infer<typeof statusSchema>;

/** A stretch of the verbatim text: UTF-16 offsets, end exclusive. */
const spanSchema = z.object({ text: z.string(), start: z.number().int(), end: z.number().int() });
export type Span = z.infer<typeof spanSchema>;

export const factKindSchema = z.enum(factKinds);
export type FactKind = z.infer<typeof factKindSchema>;

/** A typed fact in normal form (which: docs/cli.md), with the text it was read from. */
export const factSchema = spanSchema.extend({
  kind: factKindSchema,
  value: z.union([z.number(), z.string()]),
  unit: z.string().nullable(),
  qualifier: z.string().nullable(),
});
export type Fact = z.infer<typeof factSchema>;

export const evidenceSchema = z.object({
  caption: z.string(),
  url: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const flagSchema = z.enum(flags);
export type Flag = z.infer<typeof flagSchema>;

/** What was read in a verbatim answer. Derived, can be computed anew; never changes the text. */
export const answerSchema = z.object({
  status: statusSchema,
  /** The rule that decided, as `group.rule`: shown to the reader, and the place to look for it in the code. */
  method: z.string(),
  confidence: z.number().min(0).max(1),
  /** The words that decided the status, if any. */
  because: spanSchema.nullable(),
  facts: z.array(factSchema),
  conditions: z.array(spanSchema),
  evidence: z.array(evidenceSchema),
  covered: z.array(z.string()),
  uncovered: z.array(z.string()),
  flags: z.array(flagSchema),
});
export type Answer = z.infer<typeof answerSchema>;
