import { randomUUID } from "node:crypto";
import type { ChangedDecision, RowDecision } from "#lib/db/derived-row.ts";
import type { Database } from "#lib/db/open-database.ts";
import { storeDerivation } from "#lib/db/writes/store-derivation.ts";
import { derivationVersion } from "./derivation-version.ts";
import { deriveRows } from "./derive-rows.ts";
import { packDerived } from "./pack-derived.ts";

type Input = {
  checksheetId: string;
  templateKey: string;
  /** The version asked for; all others under which the sheet stands are derived with it. */
  templateId: string;
  /** What people decided just now; what they decided before is in the database. */
  decisions: RowDecision[];
};

/**
 * Computes and stores anew all that is derived from a stored checksheet, under new decisions. `changed`: rows about which
 * somebody else decided since the person looked; nothing was stored about them. Null when the checksheet is gone.
 */
export async function deriveChecksheet(
  database: Database,
  { checksheetId, ...input }: Input,
): Promise<{ changed: ChangedDecision[] } | null> {
  const now = new Date();
  return storeDerivation(database, {
    checksheetId,
    ...input,
    now,
    derive: ({ rows, legend, decisions: decided, remembered }, { templateId, template }) => {
      const decidedAt = (position: number) => decided.get(position);
      const derived = deriveRows({ rows, legend, template, remembered, decidedAt });
      const placed = derived.flatMap(({ placements, interpretations }, position) => {
        const row = rows[position];
        return row ? [{ row, placements, interpretations }] : [];
      });
      return {
        ...{ id: randomUUID(), checksheetId, templateId, derivedAt: now },
        version: derivationVersion(template),
        rows: derived.map(({ found, interpretations }) => ({ ...found, interpretations })),
        packed: packDerived(template, placed),
      };
    },
  });
}
