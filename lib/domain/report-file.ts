import { z } from "zod";
import { comparisonSchema, unplacedAnswerSchema } from "./comparison-schema.ts";
import { checkedPairSchema } from "./consistency-schema.ts";
import type { NamedJudgement } from "./judgement.ts";
import { languageSchema } from "./language.ts";
import { reviewRecordSchema } from "./review-record.ts";
import { sentQuestionSchema } from "./sent-question.ts";

const signedSchema = reviewRecordSchema
  .pick({ number: true, signedBy: true, signedAt: true, decision: true, services: true, decided: true })
  .extend({ sha256: z.string(), ...reviewRecordSchema.pick({ earlier: true, changes: true }).shape });

const judgedSchema = z.custom<NamedJudgement>((value) => typeof value === "object" && value !== null);

/** A report as json: what other programs read, and Kurabe reads again. Published as docs/report.schema.json. */
export const reportFileSchema = z
  .object({
    kurabe: z.literal("report"),
    version: z.literal(1),
    title: z.string(),
    language: languageSchema,
    madeAt: z.iso.datetime(),
    comparison: comparisonSchema,
    unplaced: z.array(z.array(unplacedAnswerSchema)),
    judged: judgedSchema.optional(),
    /** Rows of one service that were held against each other; `sheet` counts in `comparison.sheets`. */
    checked: z.array(checkedPairSchema).optional(),
    asked: z.array(sentQuestionSchema).optional(),
    signed: signedSchema.optional(),
  })
  .refine(({ comparison, unplaced }) => unplaced.length <= comparison.sheets.length, {
    message: "more lists of unplaced rows than sheets",
    path: ["unplaced"],
  });
export type ReportFile = z.infer<typeof reportFileSchema>;

/** The report that a json text holds; where it is none, which part is wrong. */
export function readReportFile(text: string): { ok: true; value: ReportFile } | { ok: false; detail: string } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
  const parsed = reportFileSchema.safeParse(given);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, detail: `${issue?.path.join(".")}: ${issue?.message}` };
}
