import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { Template } from "#lib/domain/template.ts";
import { readRequirementsFile } from "#lib/usecases/requirements/read-requirements-file.ts";
import { UsageError } from "./exit-codes.ts";
import { loadFile } from "./read-file.ts";
import { words } from "./words.ts";

/** The requirements in a yaml file or a workbook, which must be for this template. Anything else is wrong usage. */
export async function loadRequirements(path: string, template: Template): Promise<RequirementProfile> {
  const read = await readRequirementsFile(await loadFile(path));
  if (!read.ok) throw new UsageError(words("badRequirements", { path, detail: read.detail }));
  const { template: wanted, requirements } = read.value;
  const { key, items } = template;
  if (wanted !== key) throw new UsageError(words("requirementsTemplate", { path, wanted, key }));
  const known = new Set(items.map((item) => item.key));
  const stranger = requirements.find(({ item }) => !known.has(item));
  if (stranger) throw new UsageError(words("requirementsItem", { path, item: stranger.item, key }));
  return read.value;
}
