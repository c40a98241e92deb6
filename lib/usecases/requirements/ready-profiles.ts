import { readFile } from "node:fs/promises";
import path from "node:path";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import { programFolder } from "#lib/program-folder.ts";
import { readRequirements } from "./read-requirements.ts";

/** Requirements to begin with, by name, in templates/requirements. */
export const readyProfiles = ["personal-data", "no-personal-data"] as const;
export type ReadyProfile = (typeof readyProfiles)[number];

/** Requirements to begin with. They belong to the item list that they name. */
export async function loadReadyProfile(name: ReadyProfile): Promise<RequirementProfile> {
  const text = await readFile(path.join(programFolder(), "templates", "requirements", `${name}.yaml`), "utf8");
  const read = readRequirements(text);
  if (!read.ok) throw new Error(`${name}: ${read.detail}`);
  return read.value;
}

/** The requirements to begin with that belong to an item list. */
export async function listReadyProfiles(
  templateKey: string,
): Promise<{ key: ReadyProfile; name: RequirementProfile["name"] }[]> {
  const loaded = await Promise.all(readyProfiles.map(async (key) => ({ key, profile: await loadReadyProfile(key) })));
  return loaded.flatMap(({ key, profile }) => (profile.template === templateKey ? [{ key, name: profile.name }] : []));
}
