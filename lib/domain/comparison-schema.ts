import { z } from "zod";
import { answerSchema, flagSchema, statusSchema } from "./answer.ts";
import type { ComparedSheet, Comparison, UnplacedAnswer } from "./comparison.ts";
import { placementStateSchema, relationSchema } from "./placement.ts";
import { linkSchema } from "./source-document.ts";
import { templateSchema } from "./template.ts";

// The comparison as it comes in from outside: in a report's json, in a frozen record.

export const sourceSchema = z.object({
  documentId: z.string(),
  sheet: z.string(),
  row: z.number().int(),
  page: z.number().int().nullable(),
  cell: z.string().nullable(),
});

export const comparedSheetSchema = z.object({
  id: z.string(),
  vendor: z.string(),
  service: z.string(),
  language: z.string(),
  disclosedOn: z.string().nullable(),
  fileName: z.string(),
  sha256: z.string(),
}) satisfies z.ZodType<ComparedSheet>;

const itemAnswerSchema = z.object({
  rowId: z.string(),
  item: z.string(),
  relation: relationSchema,
  state: placementStateSchema,
  confidence: z.number(),
  number: z.string(),
  question: z.string(),
  text: z.string(),
  remarks: z.string(),
  source: sourceSchema,
  answer: answerSchema,
});

export const unplacedAnswerSchema = z.object({
  rowId: z.string(),
  number: z.string(),
  path: z.array(z.string()),
  question: z.string(),
  text: z.string(),
  remarks: z.string(),
  links: z.array(linkSchema),
  source: sourceSchema,
}) satisfies z.ZodType<UnplacedAnswer>;

const cellSchema = z.object({
  status: statusSchema,
  flags: z.array(flagSchema),
  answers: z.array(itemAnswerSchema),
  normal: z.string(),
});

const rowSchema = z.object({
  item: z.string(),
  agreement: z.enum(["same", "different", "missing"]),
  power: z.number(),
  cells: z.array(cellSchema),
});

const coverageSchema = z.object({ items: z.number().int(), ...countsOf() });

function countsOf() {
  const counts = statusSchema.options.map((status) => [status, z.number().int()] as const);
  return Object.fromEntries(counts) as Record<z.infer<typeof statusSchema>, z.ZodInt>;
}

export const comparisonSchema = z
  .object({
    template: templateSchema,
    sheets: z.array(comparedSheetSchema),
    rows: z.array(rowSchema),
    decidingOrder: z.array(z.number().int()),
    coverage: z.array(coverageSchema),
  })
  .refine(({ sheets, rows }) => rows.every(({ cells }) => cells.length === sheets.length), {
    message: "a row must have a cell for each sheet",
    path: ["rows"],
  }) satisfies z.ZodType<Comparison>;
