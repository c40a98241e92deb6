import type { Database } from "#lib/db/open-database.ts";
import { listDerivations } from "#lib/db/reads/list-derivations.ts";
import { listTemplates } from "#lib/db/reads/list-templates.ts";
import { derivationVersion } from "./derivation-version.ts";
import { deriveChecksheet } from "./derive-checksheet.ts";

/** Computes anew what older stations or an older text of a template derived. People's decisions stay as they are. */
export async function deriveAnew(database: Database): Promise<{ checksheets: number }> {
  const templates = new Map((await listTemplates(database)).map((entry) => [entry.templateId, entry]));
  let checksheets = 0;
  for (const { checksheetId, templateId, version } of await listDerivations(database)) {
    const entry = templates.get(templateId);
    if (!entry || version === derivationVersion(entry.template)) continue;
    if (await deriveChecksheet(database, { checksheetId, ...entry, decisions: [] })) checksheets += 1;
  }
  return { checksheets };
}
