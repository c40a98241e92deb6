import { z } from "zod";
import { localisedSchema } from "#lib/domain/language.ts";
import { statusCountsSchema } from "#lib/domain/screening.ts";
import { plainText } from "../plain-text.ts";

const scoreSchema = z.strictObject({ worst: z.number(), best: z.number() }).nullable();
const mustsSchema = z.enum(["pass", "open", "fail"]);

export const vendorSchema = z.strictObject({
  vendor: z.string(),
  services: z.array(z.strictObject({ id: z.string(), name: z.string(), sheets: z.int() })),
});

export const filedSheetSchema = z.strictObject({
  id: z.string(),
  serviceId: z.string(),
  vendor: z.string(),
  service: z.string(),
  version: z.int(),
  disclosedOn: z.string().nullable(),
});

export const serviceSchema = z.strictObject({
  serviceId: z.string(),
  vendor: z.string(),
  service: z.string(),
  /** Its newest sheet. */
  sheetId: z.string(),
  sheets: z.int(),
  disclosedOn: z.string().nullable(),
  coverage: statusCountsSchema.nullable(),
  screened: z
    .strictObject({
      musts: mustsSchema,
      score: scoreSchema,
      passed: z.array(z.string()),
      failed: z.array(z.string()),
      open: z.array(z.string()),
    })
    .nullable(),
  found: z.strictObject({ question: z.string(), answer: z.string() }).nullable(),
});

export const servicesSchema = z.strictObject({
  items: z.array(serviceSchema),
  next: z.string().nullable(),
  total: z.int(),
  musts: z.strictObject({ pass: z.int(), open: z.int(), fail: z.int() }),
});

export const registrySchema = z.strictObject({
  /** Item lists, the one with most sheets first. */
  lists: z.array(z.strictObject({ key: z.string(), title: localisedSchema })),
  /** The list that was asked for, and what services can be screened by under it. */
  list: z.string(),
  profiles: z.array(
    z.strictObject({ id: z.string(), review: z.string().nullable(), name: z.union([z.string(), localisedSchema]) }),
  ),
});

export const serviceQuery = {
  list: plainText.max(200).optional(),
  profile: plainText.max(200).optional(),
  search: plainText.max(200).optional(),
  musts: mustsSchema.optional(),
  age: z.enum(["old", "current"]).optional(),
};
