import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { Template } from "#lib/domain/template.ts";

/**
 * A profile without the items that a version of the item list does not have, and which these are: a review may move to
 * another version, and nothing is lost on the way back.
 */
export function knownRequirements(
  profile: RequirementProfile,
  { items }: Template,
): { known: RequirementProfile; lost: string[] } {
  const keys = new Set(items.map(({ key }) => key));
  return {
    known: { ...profile, requirements: profile.requirements.filter(({ item }) => keys.has(item)) },
    lost: profile.requirements.flatMap(({ item }) => (keys.has(item) ? [] : item)),
  };
}
