import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { countDerived } from "#lib/db/reads/count-derived.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { ListedServices } from "#lib/domain/service-line.ts";
import type { Template } from "#lib/domain/template.ts";
import { loadTemplate } from "../templates/load-template.ts";
import { listNewestTemplates } from "../templates/open-template.ts";
import { listServices, type ServiceQuery } from "./list-services.ts";
import { registryProfiles } from "./registry-profiles.ts";

export type OpenedRegistry = {
  /** All item lists, the one with most sheets first. */
  lists: Pick<Template, "key" | "title">[];
  template: Template;
  /** By which all services can be screened; `review`: the title of the one that it was made for. */
  profiles: { id: string; review: string | null; name: RequirementProfile["name"] }[];
  listed: ListedServices;
};

type Query = Omit<ServiceQuery, "templateKey"> & { templateKey?: string | undefined };

/** All services on file under an item list (the one with most sheets where none is named), with what they can be screened by. Null: `listServices`. */
export async function openRegistry(query: Query, given?: Database): Promise<OpenedRegistry | null> {
  const database = given ?? (await currentDatabase());
  const counts = await countDerived(database);
  const all = (await listNewestTemplates(database)).map(({ key, title }) => ({ key, title }));
  const lists = all.toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0));
  const templateKey = query.templateKey ?? lists[0]?.key ?? "";
  const loaded = await loadTemplate({ key: templateKey }, database);
  const listed = loaded && (await listServices({ ...query, templateKey }, database));
  if (!loaded || !listed) return null;
  const profiles = await registryProfiles(database, templateKey);
  return {
    ...{ lists, listed, template: loaded.template },
    profiles: profiles.map(({ id, review, profile }) => ({ id, review, name: profile.name })),
  };
}
