import { randomUUID } from "node:crypto";
import type { NewDecision } from "#lib/db/derived-row.ts";
import type { Database } from "#lib/db/open-database.ts";
import { storeDerivation } from "#lib/db/writes/store-derivation.ts";
import type { Template } from "#lib/domain/template.ts";
import { derivationVersion } from "./derivation-version.ts";
import { deriveRows } from "./derive-rows.ts";

type Input = {
  checksheetId: string;
  template: Template;
  templateId: string;
  /** What people decided just now; what they decided before is in the database. */
  decisions: NewDecision[];
};

/** Computes and stores anew all that is derived from a stored checksheet. False when the checksheet is gone. */
export async function deriveChecksheet(
  database: Database,
  { checksheetId, template, templateId, decisions }: Input,
): Promise<boolean> {
  const derivedAt = new Date();
  return storeDerivation(database, {
    checksheetId,
    templateKey: template.key,
    decisions,
    derive: ({ rows, legend, decisions: decided }) => {
      const derived = deriveRows({ rows, legend, template, decidedAt: (position) => decided.get(position) });
      return {
        ...{ id: randomUUID(), checksheetId, templateId, derivedAt },
        version: derivationVersion(template),
        rows: derived.map(({ found, interpretations }) => ({ ...found, interpretations })),
      };
    },
  });
}
