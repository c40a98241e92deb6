import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listDecidedRows } from "#lib/db/reads/list-decided-rows.ts";
import { listRefusedAliases } from "#lib/db/reads/list-refused-aliases.ts";
import { listTemplateVersions, type TemplateVersion } from "#lib/db/reads/list-template-versions.ts";
import type { Template } from "#lib/domain/template.ts";
import { type SuggestedAlias, suggestAliases } from "./suggest-aliases.ts";

/** What is said of a version beside its items. */
export type VersionLine = Omit<TemplateVersion, "template"> & { version: number; items: number };

export type OpenedTemplate = { template: Template; versions: VersionLine[]; suggestions: SuggestedAlias[] };

/** A template in its newest version, or the one named, with all versions and what people's decisions suggest; null: there is none. */
export async function openTemplate(
  { key, version }: { key: string; version?: number | undefined },
  given?: Database,
): Promise<OpenedTemplate | null> {
  const database = given ?? (await currentDatabase());
  const stored = await listTemplateVersions(database, key);
  const opened = version === undefined ? stored[0] : stored.find(({ template }) => template.version === version);
  if (!opened) return null;
  const { template } = opened;
  const rows = await listDecidedRows(database, { templateKey: key });
  const refused = await listRefusedAliases(database, key);
  return { template, versions: stored.map(toLine), suggestions: suggestAliases(template, { rows, refused }) };
}

/** The newest version of each template. */
export async function listNewestTemplates(
  given?: Database,
): Promise<(VersionLine & Pick<Template, "key" | "title">)[]> {
  const stored = await listTemplateVersions(given ?? (await currentDatabase()));
  const byKey = Map.groupBy(stored, ({ template }) => template.key);
  return [...byKey.values()].flatMap((versions) => {
    const [newest] = versions;
    if (!newest) return [];
    const { key, title } = newest.template;
    return [{ ...toLine(newest), key, title, reviews: versions.flatMap(({ reviews }) => reviews) }];
  });
}

function toLine({ template, ...line }: TemplateVersion): VersionLine {
  return { ...line, version: template.version, items: template.items.length };
}
