import { z } from "zod";
import { answerSchema, flagSchema, statusSchema } from "#lib/domain/answer.ts";
import { localisedSchema } from "#lib/domain/language.ts";
import { relationSchema } from "#lib/domain/placement.ts";

export const reviewLineSchema = z.strictObject({
  key: z.string(),
  title: z.string(),
  services: z.int(),
  createdAt: z.string(),
  changedAt: z.string(),
});

const sheet = {
  id: z.string(),
  vendor: z.string(),
  service: z.string(),
  language: z.string(),
  disclosedOn: z.string().nullable(),
  fileName: z.string(),
  sha256: z.string(),
};

export const reviewSchema = z.strictObject({
  key: z.string(),
  title: z.string(),
  template: z.strictObject({ key: z.string(), version: z.int(), title: localisedSchema }),
  /** In the order of the columns, all versions. */
  sheets: z.array(z.strictObject({ ...sheet, serviceId: z.string(), version: z.int(), title: z.string() })),
});

const placedAnswerSchema = z
  .strictObject({
    rowId: z.string(),
    relation: relationSchema,
    state: z.enum(["placed", "review"]),
    confidence: z.number(),
    number: z.string(),
    question: z.string(),
    /** Verbatim. */
    text: z.string(),
    remarks: z.string(),
    source: z.strictObject({
      documentId: z.string(),
      sheet: z.string(),
      row: z.int(),
      page: z.int().nullable(),
      cell: z.string().nullable(),
    }),
    answer: answerSchema,
  })
  .meta({ id: "PlacedAnswer" });

export const comparedRowSchema = z
  .strictObject({
    item: z.string(),
    number: z.string(),
    question: localisedSchema,
    agreement: z.enum(["same", "different", "missing"]),
    power: z.number(),
    cells: z.array(
      z.strictObject({
        sheetId: z.string(),
        status: statusSchema,
        flags: z.array(flagSchema),
        answers: z.array(placedAnswerSchema),
      }),
    ),
  })
  .meta({ id: "ComparedRow" });

export const comparisonSchema = z.strictObject({
  template: z.strictObject({ key: z.string(), version: z.int() }),
  sheets: z.array(z.strictObject(sheet)),
  items: z.array(comparedRowSchema),
  next: z.string().nullable(),
  /** Rows of the sheets that stand at no item: nothing is lost. */
  unplaced: z.int(),
});
