import { z } from "zod";
import { statusSchema } from "./answer.ts";
import { localisedSchema } from "./language.ts";
import { itemKeySchema } from "./template.ts";

/** Lists are short on purpose: a condition is read by a person, and comes from files of strangers. */
const MOST_PARTS = 20;
/** How deep all, any and not may be nested. */
const DEEPEST = 6;

/** What a requirement may ask of a status: only what an answer can say. Silence and doubt are never asked for. */
const askedStatusSchema = statusSchema.exclude(["unanswered", "not_in_sheet", "needs_review"]);
export type AskedStatus = z.infer<typeof askedStatusSchema>;
export const askedStatuses: readonly AskedStatus[] = askedStatusSchema.options;

const qualifiersSchema = z.array(z.string().min(1)).min(1).max(MOST_PARTS).optional();
const namesSchema = z.array(z.string().min(1)).min(1).max(MOST_PARTS);

/** A number with its unit: units as facts have them (docs/cli.md). */
const amountTestSchema = z
  .strictObject({
    fact: z.enum(["percentage", "duration", "frequency", "count"]),
    unit: z.string().min(1),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    qualifiers: qualifiersSchema,
  })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, {
    message: "atLeast or atMost is missing",
  });
export type AmountTest = z.infer<typeof amountTestSchema>;

/** A version or strength within a family: "TLS 1.2", "AES-256". */
const versionTestSchema = z.strictObject({
  fact: z.enum(["protocol", "algorithm"]),
  atLeast: z.string().regex(/^\D*[A-Za-z][ -]\d+(\.\d+)*$/),
});
export type VersionTest = z.infer<typeof versionTestSchema>;

/** A name among some: a certificate, a country (its regions count), an algorithm, "24x7". */
const nameTestSchema = z.strictObject({
  fact: z.enum(["certification", "location", "algorithm", "protocol", "service-hours"]),
  oneOf: namesSchema,
});
export type NameTest = z.infer<typeof nameTestSchema>;

export const factTestSchema = z.union([amountTestSchema, versionTestSchema, nameTestSchema]);
export type FactTest = z.infer<typeof factTestSchema>;

const clauseSchema = z
  .union([
    z.strictObject({ status: z.array(askedStatusSchema).min(1) }),
    z.strictObject({ some: factTestSchema }),
    z.strictObject({ every: factTestSchema }),
    z.strictObject({ age: z.strictObject({ atMost: z.number().int().min(0).max(1200), unit: z.literal("month") }) }),
  ])
  .meta({ id: "Clause" });
/** What one answer is asked by itself. `some`: one stated fact suffices; `every`: all that are stated must hold. */
export type Clause = z.infer<typeof clauseSchema>;

export type Condition = Clause | { all: Condition[] } | { any: Condition[] } | { not: Condition };

function conditionOfDepth(depth: number): z.ZodType<Condition> {
  if (depth === 0) return clauseSchema;
  const part = conditionOfDepth(depth - 1);
  const parts = z.array(part).min(1).max(MOST_PARTS);
  const compound = [z.strictObject({ all: parts }), z.strictObject({ any: parts }), z.strictObject({ not: part })];
  // With a name each depth is described once: written out, all of them together take 30 MB.
  return z.union([clauseSchema, ...compound]).meta({ id: `Condition${depth}` });
}

export const conditionSchema = conditionOfDepth(DEEPEST);

export const requirementSchema = z.strictObject({
  item: itemKeySchema,
  /** A vendor that fails it is out, whatever its score. */
  must: z.boolean().default(false),
  /** Importance in the score; the item's own where nothing is said. */
  weight: z.number().min(0).max(1000).optional(),
  /** What counts as good; where nothing is said, "met": reading has already turned round items whose good answer is no. */
  accept: conditionSchema.optional(),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** What one buyer needs, under one template. Items that it does not name are not relevant to it. */
export const requirementProfileSchema = z
  .strictObject({
    name: z.union([z.string().trim().min(1).max(200), localisedSchema]),
    template: itemKeySchema,
    requirements: z.array(requirementSchema).max(2000),
  })
  .refine(({ requirements }) => new Set(requirements.map(({ item }) => item)).size === requirements.length, {
    message: "an item stands twice",
    path: ["requirements"],
  });
export type RequirementProfile = z.infer<typeof requirementProfileSchema>;
