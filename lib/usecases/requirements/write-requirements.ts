import { stringify } from "yaml";
import type { RequirementProfile } from "#lib/domain/requirements.ts";

/** A requirement profile as yaml, which `readRequirements` reads back to the same. */
export function writeRequirements(profile: RequirementProfile): string {
  return stringify(profile, { lineWidth: 0, flowCollectionPadding: true });
}
