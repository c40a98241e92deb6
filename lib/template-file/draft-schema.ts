import { z } from "zod";
import { answerTypeSchema, itemKeySchema } from "#lib/domain/template.ts";

const text = z.string();

/** One text alone counts for both languages. */
const localised = z.preprocess(
  (given) => (typeof given === "string" ? { ja: given, en: given } : given),
  z.strictObject({ ja: text.default(""), en: text.default("") }),
);

const path = z.preprocess(
  (given) => (Array.isArray(given) || typeof given === "string" ? { ja: [given].flat(), en: [given].flat() } : given),
  z.strictObject({ ja: z.array(text).default([]), en: z.array(text).default([]) }),
);

const subPoint = z.strictObject({
  key: itemKeySchema.optional(),
  label: localised,
  cues: z.array(text).default([]),
});

const item = z.strictObject({
  key: itemKeySchema.optional(),
  number: text.default(""),
  path,
  question: localised,
  aliases: z.array(text).default([]),
  answerType: answerTypeSchema.default("yes-no-detail"),
  polarity: z.enum(["positive", "negative"]).default("positive"),
  subPoints: z.array(subPoint).default([]),
  weight: z
    .string()
    .regex(/^\s*\d+(\.\d+)?(e-?\d+)?\s*$/i)
    .transform(Number)
    .pipe(z.number())
    .default(1),
});

/**
 * An item list as a person may write it: every scalar is a text, as yaml's failsafe schema and a sheet's cells give it. What may be
 * left out has the value that is usual; keys that are missing are made from the wording.
 */
export const draftSchema = z.strictObject({
  key: itemKeySchema.optional(),
  /** Counted where the list is stored; what a file says does not matter. */
  version: text.optional(),
  title: localised,
  origin: text.default(""),
  items: z.array(item).min(1),
});

/** A draft that fits the schema: keys may be missing. */
export type TemplateDraft = z.output<typeof draftSchema>;
