import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listDecidedRows } from "#lib/db/reads/list-decided-rows.ts";
import { listRefusedAliases } from "#lib/db/reads/list-refused-aliases.ts";
import { listTemplateVersions, type TemplateVersion } from "#lib/db/reads/list-template-versions.ts";
import type { Template } from "#lib/domain/template.ts";
import { findUnseen, type Unseen } from "../acting/find-unseen.ts";
import { type SuggestedAlias, suggestAliases } from "../placement/suggest-aliases.ts";

/** What is said of a version beside its items. */
export type VersionLine = Omit<TemplateVersion, "template"> & { version: number; items: number };

export type OpenedTemplate = { template: Template; versions: VersionLine[]; suggestions: SuggestedAlias[] };

/** A template in its newest version, or the one named, with all versions and what people's decisions suggest; null: there is none. */
export async function openTemplate(
  { key, version }: { key: string; version?: number | undefined },
  given?: Database,
): Promise<OpenedTemplate | null> {
  const database = given ?? (await currentDatabase());
  const unseen = await findUnseen(database);
  const stored = await listTemplateVersions(database, key);
  const opened = version === undefined ? stored[0] : stored.find(({ template }) => template.version === version);
  if (!opened) return null;
  const { template } = opened;
  const decided = await listDecidedRows(database, { templateKey: key });
  const rows = decided.filter(({ checksheetId }) => !unseen.sheets.has(checksheetId));
  const refused = await listRefusedAliases(database, key);
  return {
    template,
    versions: stored.map((one) => toLine(one, unseen)),
    suggestions: suggestAliases(template, { rows, refused }),
  };
}

/** The newest version of each template. */
export async function listNewestTemplates(
  given?: Database,
): Promise<(VersionLine & Pick<Template, "key" | "title">)[]> {
  const database = given ?? (await currentDatabase());
  const unseen = await findUnseen(database);
  const stored = (await listTemplateVersions(database)).map((one) => ({ ...one, line: toLine(one, unseen) }));
  const byKey = Map.groupBy(stored, ({ template }) => template.key);
  return [...byKey.values()].flatMap((versions) => {
    const [newest] = versions;
    if (!newest) return [];
    const { key, title } = newest.template;
    return [{ ...newest.line, key, title, reviews: versions.flatMap(({ line }) => line.reviews) }];
  });
}

/** Reviews of others do not stand anywhere, for whoever acts. */
function toLine({ template, reviews, ...line }: TemplateVersion, unseen: Unseen): VersionLine {
  const seen = reviews.filter(({ key }) => !unseen.reviews.has(key));
  return { ...line, reviews: seen, version: template.version, items: template.items.length };
}
