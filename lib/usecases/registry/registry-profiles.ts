import type { Database } from "#lib/db/open-database.ts";
import { listRegistryProfiles } from "#lib/db/reads/list-registry-profiles.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import { findUnseen } from "../acting/find-unseen.ts";
import { loadReadyProfile, readyProfiles } from "../requirements/ready-profiles.ts";

/** A profile by which all services can be screened. */
export type RegistryProfile = {
  /** The id of a stored one, or the name of one to begin with. */
  id: string;
  /** The title of the review that it was made for; null for one to begin with. */
  review: string | null;
  profile: RequirementProfile;
};

/** All profiles about an item list: those of every review that whoever acts may see, then those to begin with. */
export async function registryProfiles(database: Database, templateKey: string): Promise<RegistryProfile[]> {
  const ready = await Promise.all(
    readyProfiles.map(async (id) => ({ id, review: null, profile: await loadReadyProfile(id) })),
  );
  const ofList = ready.filter(({ profile }) => profile.template === templateKey);
  return [...(await listSeen(database, { templateKey })), ...ofList];
}

/** One of them; null when it is gone or is about another item list. */
export async function findRegistryProfile(
  database: Database,
  { templateKey, id }: { templateKey: string; id: string },
): Promise<RequirementProfile | null> {
  const ready = readyProfiles.find((name) => name === id);
  const profile = ready ? await loadReadyProfile(ready) : (await listSeen(database, { templateKey, id }))[0]?.profile;
  return profile?.template === templateKey ? profile : null;
}

async function listSeen(database: Database, of: { templateKey: string; id?: string }): Promise<RegistryProfile[]> {
  const unseen = await findUnseen(database);
  const stored = await listRegistryProfiles(database, of);
  return stored
    .filter(({ reviewKey }) => !unseen.reviews.has(reviewKey))
    .map(({ id, review, profile }) => ({ id, review, profile }));
}
