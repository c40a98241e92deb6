import { z } from "zod";
import { localisedSchema } from "#lib/domain/language.ts";
import { requirementProfileSchema } from "#lib/domain/requirements.ts";
import { opinionSchema, verdictSchema } from "#lib/domain/verdict.ts";
import { readyProfiles } from "#lib/usecases/requirements/ready-profiles.ts";

const profile = requirementProfileSchema.meta({ id: "RequirementProfile" });

export const storedProfileSchema = z.strictObject({ id: z.string(), revision: z.int(), profile });
export const profileOrderSchema = z.strictObject({ profile });

export const newProfileSchema = z.union([
  z.strictObject({ kind: z.literal("ready"), name: z.enum(readyProfiles) }),
  z.strictObject({ kind: z.literal("given"), profile }),
]);

export const judgementSchema = z.strictObject({
  profile: z.strictObject({ id: z.string(), revision: z.int(), name: z.union([z.string(), localisedSchema]) }),
  sheets: z.array(
    z.strictObject({
      sheetId: z.string(),
      musts: z.enum(["pass", "open", "fail"]),
      /** Share of the weights that holds, at worst and at best; null where nothing can be scored. */
      score: z.strictObject({ worst: z.number(), best: z.number() }).nullable(),
      rank: z.int().nullable(),
    }),
  ),
  /** Who can still come first, and who surely does. */
  lead: z.strictObject({ decided: z.boolean(), contenders: z.array(z.string()), sure: z.array(z.string()) }),
  requirements: z.array(
    z.strictObject({
      item: z.string(),
      must: z.boolean(),
      weight: z.number(),
      cells: z.array(
        z.strictObject({
          sheetId: z.string(),
          outcome: z.enum(["pass", "fail", "unknown", "conditional", "exempt"]),
        }),
      ),
    }),
  ),
  /** Items that the profile names and the item list does not have. */
  lost: z.array(z.string()),
});

export const placedVerdictSchema = z.strictObject({
  item: z.string(),
  sheetId: z.string(),
  opinion: opinionSchema,
  reason: z.string(),
});

export const heldVerdictSchema = z.strictObject({ verdict: verdictSchema.nullable() });
export const verdictOrderSchema = verdictSchema;
