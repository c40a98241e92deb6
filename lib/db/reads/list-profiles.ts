import { type RequirementProfile, requirementProfileSchema } from "#lib/domain/requirements.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** A stored requirement profile. */
export type StoredProfile = {
  id: string;
  /** One more with every saving. */
  revision: number;
  profile: RequirementProfile;
};

/** The requirement profiles of a review, in the order in which they were made; or the one with this id. */
export async function listProfiles(
  database: Database,
  { reviewId, id }: { reviewId: string; id?: string },
): Promise<StoredProfile[]> {
  const stored = await database.reader.requirementProfile.findMany({
    where: { reviewId, ...(id !== undefined && { id }) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return stored.map(({ id: own, revision, content }) => ({
    id: own,
    revision,
    profile: fromJson(requirementProfileSchema, content),
  }));
}
