import { z } from "zod";

/** What an answer says. Each value means one thing; none stands for "we do not know why it is missing". */
export const statusSchema = z.enum([
  "met",
  "partial",
  "conditional",
  "planned",
  "not_met",
  "not_applicable",
  "customer_responsibility",
  "not_disclosed",
  "unanswered",
  "not_in_sheet",
  "informational",
  "needs_review",
]);
export type Status = z.infer<typeof statusSchema>;

/** A stretch of the verbatim text: UTF-16 offsets, end exclusive. */
const spanSchema = z.object({ text: z.string(), start: z.number().int(), end: z.number().int() });
export type Span = z.infer<typeof spanSchema>;

export const factKindSchema = z.enum([
  "percentage",
  "duration",
  "frequency",
  "date",
  "certification",
  "location",
  "algorithm",
  "protocol",
  "service-hours",
  "count",
]);
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

export const flagSchema = z.enum([
  "bare-yes", // yes, and nothing else, where the question asks for more
  "compensating-note", // no, with a measure instead
  "planned", // a plan, perhaps dressed as a fact
  "contradiction", // says both
  "conditional", // only for some plan, option, region or contract
  "ambiguous-dash",
  "ambiguous-symbol",
  "certificate-without-scope",
  "sub-points-uncovered",
  "conflicting-numbers",
  "contradicted", // another row of the sheet says the contrary, of the same
  "caption-with-two-addresses",
  "one-address-behind-most",
  "stale",
]);
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
