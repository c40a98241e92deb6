import { type RequirementProfile, requirementProfileSchema } from "#lib/domain/requirements.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** Every stored requirement profile about an item list, or the one with this id, with its review; the last changed first. */
export async function listRegistryProfiles(
  database: Database,
  { templateKey, id }: { templateKey: string; id?: string },
): Promise<{ id: string; reviewKey: string; review: string; profile: RequirementProfile }[]> {
  const stored = await database.reader.requirementProfile.findMany({
    where: { review: { template: { key: templateKey } }, ...(id !== undefined && { id }) },
    orderBy: [{ changedAt: "desc" }, { id: "asc" }],
    select: { id: true, content: true, review: { select: { key: true, title: true } } },
  });
  return stored.map(({ id: own, content, review }) => ({
    id: own,
    reviewKey: review.key,
    review: review.title,
    profile: fromJson(requirementProfileSchema, content),
  }));
}
