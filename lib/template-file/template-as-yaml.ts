import { stringify } from "yaml";
import type { Template } from "#lib/domain/template.ts";

/** An item list as yaml, every field as `templateSchema` has it. `templateFromYaml` reads the same list back. */
export function templateAsYaml(template: Template): string {
  // Failsafe: whatever could be taken for anything but a text is quoted or reads back as a text all the same.
  return stringify(template, { lineWidth: 100, aliasDuplicateObjects: false });
}
