import { z } from "zod";
import { acceptedRiskSchema } from "./accepted-risk.ts";
import { comparisonSchema, unplacedAnswerSchema } from "./comparison-schema.ts";
import { decisionSchema, personSchema } from "./decision.ts";
import type { NamedJudgement } from "./judgement.ts";
import { requirementProfileSchema } from "./requirements.ts";
import { secondReviewSchema } from "./second-review.ts";
import { sentQuestionSchema } from "./sent-question.ts";
import { opinionSchema } from "./verdict.ts";

/** What is no longer as it was when a decision was signed. */
export const changeKindSchema = z.enum([
  "sheet-gone",
  "sheet-new", // another document of the service stands in the comparison
  "service-new",
  "answer", // the vendor says something else
  "placement", // other rows stand at the item
  "reading", // the same words are read otherwise
  "verdict",
  "risk", // one that was borne is borne no more, or otherwise, or by somebody else; or one more is
  "requirement",
  "template",
]);
export type ChangeKind = z.infer<typeof changeKindSchema>;

export const recordChangeSchema = z.object({
  kind: changeKindSchema,
  /** Item key; null where it is about a whole sheet or list. */
  item: z.string().nullable(),
  /** Vendor and service as they were named; null where it is about all of them. */
  service: z.object({ vendor: z.string(), service: z.string() }).nullable(),
  before: z.string(),
  after: z.string(),
});
/** One change since a decision, in words that both sides had. */
export type RecordChange = z.infer<typeof recordChangeSchema>;

export const signatureSchema = z.object({
  /** 1, 2, 3… within the review. */
  number: z.number().int().min(1),
  signedBy: personSchema,
  /** ISO 8601 instant. */
  signedAt: z.iso.datetime(),
  sha256: z.string(),
});
/** A signed decision as it is referred to: which, by whom, when, and the SHA-256 of its record. */
export type Signature = z.infer<typeof signatureSchema>;

const verdictsSchema = z.array(
  z.object({ item: z.string(), sheetId: z.string(), basis: z.string(), opinion: opinionSchema, reason: z.string() }),
);

/** The requirements that judged, people's verdicts under them, and what it came to. */
const judgedSchema = z.object({
  profileId: z.string(),
  revision: z.number().int(),
  profile: requirementProfileSchema,
  verdicts: verdictsSchema,
  judgement: z.custom<NamedJudgement["judgement"]>((value) => typeof value === "object" && value !== null),
  questions: z.custom<NamedJudgement["questions"]>((value) => typeof value === "object" && value !== null),
  /** How the second judgement stood; older records, and where nothing was judged by two, do not have it. */
  second: secondReviewSchema.optional(),
  /** Who bore which risk; older records do not have it. */
  risks: z.array(acceptedRiskSchema).optional(),
});

/** All that a decision rests on, as it was when it was signed. Stored as JSON text; its SHA-256 is that text's. */
export const reviewRecordSchema = z.object({
  kurabe: z.literal("record"),
  version: z.literal(1),
  review: z.object({ key: z.string(), title: z.string() }),
  number: z.number().int().min(1),
  signedBy: personSchema,
  signedAt: z.iso.datetime(),
  decision: decisionSchema,
  /** Service ids, in the order of `comparison.sheets`. */
  services: z.array(z.string()),
  comparison: comparisonSchema,
  /** Rows at no item, per sheet, in the order of `comparison.sheets`. */
  unplaced: z.array(z.array(unplacedAnswerSchema)),
  /** Where people put rows, by row id. */
  decided: z.record(z.string(), z.array(z.string())),
  judged: judgedSchema.nullable(),
  /** What vendors had been asked; records that are older than this list do not have it. */
  asked: z.array(sentQuestionSchema).optional(),
  /** Earlier signatures on the review, the first first. */
  earlier: z.array(signatureSchema),
  /** What had changed since the one before. */
  changes: z.array(recordChangeSchema),
});
export type ReviewRecord = z.infer<typeof reviewRecordSchema>;

/** A signed decision: its record, and the SHA-256 of that record. */
export type SignedRecord = { record: ReviewRecord; sha256: string };
