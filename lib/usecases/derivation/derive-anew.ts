import type { Database } from "#lib/db/open-database.ts";
import { listDerivations } from "#lib/db/reads/list-derivations.ts";
import { listTemplates } from "#lib/db/reads/list-templates.ts";
import { dropUnusedDerivations } from "#lib/db/writes/drop-unused-derivations.ts";
import { derivationVersion } from "./derivation-version.ts";
import { deriveChecksheet } from "./derive-checksheet.ts";

/** Computes anew what older stations or an older text of a template derived, and drops what no review needs. People's decisions stay as they are. */
export async function deriveAnew(database: Database): Promise<{ checksheets: number }> {
  await dropUnusedDerivations(database);
  const templates = new Map((await listTemplates(database)).map(({ templateId, template }) => [templateId, template]));
  const outdated = (await listDerivations(database)).filter(({ templateId, version }) => {
    const template = templates.get(templateId);
    return template !== undefined && version !== derivationVersion(template);
  });
  // Once for all versions of a template: they are derived together.
  const keyOf = (templateId: string) => templates.get(templateId)?.key ?? "";
  const sheets = Map.groupBy(outdated, ({ checksheetId, templateId }) => `${checksheetId} ${keyOf(templateId)}`);
  let checksheets = 0;
  for (const [first] of sheets.values()) {
    if (!first) continue;
    const { checksheetId, templateId } = first;
    const order = { checksheetId, templateId, templateKey: keyOf(templateId), decisions: [] };
    if (await deriveChecksheet(database, order)) checksheets += 1;
  }
  return { checksheets };
}
