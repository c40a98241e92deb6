import { z } from "zod";
import { itemKeySchema } from "./template.ts";

/** How what the row asks stands to what the item asks (NIST OSCAL mapping vocabulary). */
export const relationSchema = z.enum(["equal", "subset", "superset", "intersects"]);
export type Relation = z.infer<typeof relationSchema>;

/** "placed": sure enough to stand without a person; "review": please check. */
export const placementStateSchema = z.enum(["placed", "review"]);

export const placementSchema = z.object({
  item: itemKeySchema,
  relation: relationSchema,
  /** Calibrated probability that the placement is right, 0–1. */
  confidence: z.number().min(0).max(1),
  method: z.enum(["exact", "alias", "likeness", "profile", "person"]),
  state: placementStateSchema,
  /** What row and item have in common, for the person who checks: shared terms as written in the row. */
  reasons: z.array(z.string()),
});
export type Placement = z.infer<typeof placementSchema>;

export const alternativeSchema = z.object({
  item: itemKeySchema,
  confidence: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
export type Alternative = z.infer<typeof alternativeSchema>;

/** Where one row belongs: no placement means that it answers no item of the template. */
export const rowPlacementSchema = z.object({
  placements: z.array(placementSchema),
  alternatives: z.array(alternativeSchema),
});
export type RowPlacement = z.infer<typeof rowPlacementSchema>;

/** Whether two decisions about a row say the same: the same items in any order; null is none. */
export function isSameDecision(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return a === b;
  return new Set(a).size === new Set(b).size && a.every((item) => b.includes(item));
}
