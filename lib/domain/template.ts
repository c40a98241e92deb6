import { z } from "zod";
import { localisedSchema } from "./language.ts";

/** A stable name of an item: what placements and decisions refer to. Never a vendor's number. */
export const itemKeySchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * What an item asks for. "yes-no": 〜の有無, the leading token counts. "description": 〜の状況・方法・概要, free text,
 * never guessed as met. The others name the fact that answers it.
 */
export const answerTypeSchema = z.enum([
  "yes-no",
  "yes-no-detail",
  "description",
  "date",
  "percentage",
  "duration",
  "frequency",
  "certification",
  "location",
]);
export type AnswerType = z.infer<typeof answerTypeSchema>;

/** A part of a compound item (有無 + 方法 + 形式 + 費用); `cues` are words that show that an answer covers it. */
export const subPointSchema = z.object({
  key: itemKeySchema,
  label: localisedSchema,
  cues: z.array(z.string()),
});
export type SubPoint = z.infer<typeof subPointSchema>;

export const itemSchema = z.object({
  key: itemKeySchema,
  number: z.string(),
  /** From the outermost section to the item's short name. */
  path: z.object({ ja: z.array(z.string()), en: z.array(z.string()) }),
  question: localisedSchema,
  /** Other wordings of the same question, in any language: what other forms call it. */
  aliases: z.array(z.string()),
  answerType: answerTypeSchema,
  /** "negative" where "no" is the good answer. */
  polarity: z.enum(["positive", "negative"]),
  subPoints: z.array(subPointSchema),
  /** Relative importance when nothing else is said; 1 is usual. */
  weight: z.number().min(0),
});
export type Item = z.infer<typeof itemSchema>;

/** A common item list. A review keeps the version it was made with. */
export const templateSchema = z
  .object({
    key: itemKeySchema,
    version: z.number().int().min(1),
    title: localisedSchema,
    /** Where the item list comes from and under which terms. */
    origin: z.string(),
    items: z.array(itemSchema).min(1),
  })
  .refine((template) => new Set(template.items.map((item) => item.key)).size === template.items.length, {
    message: "item keys must be unique",
  });
export type Template = z.infer<typeof templateSchema>;
