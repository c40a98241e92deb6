import type { Template } from "#lib/domain/template.ts";
import { builtInTemplates, findBuiltInTemplate } from "#templates/built-in.ts";

export type TemplateLine = Pick<Template, "key" | "version" | "title"> & { items: number };

/** Where item lists come from: this program's own, or those of a server. */
export type TemplateSource = { list: () => Promise<TemplateLine[]>; find: (key: string) => Promise<Template | null> };

const ownTemplates: TemplateSource = {
  list: async () =>
    builtInTemplates.map(({ items, key, version, title }) => ({ key, version, title, items: items.length })),
  find: async (key) => findBuiltInTemplate(key) ?? null,
};

/** The item lists of this program or, where a server is named, that server's. */
export async function templatesAt(server: URL | null): Promise<TemplateSource> {
  if (server === null) return ownTemplates;
  const [{ connect }, { remoteTemplates }] = await Promise.all([
    import("./connect.ts"),
    import("./remote-templates.ts"),
  ]);
  return remoteTemplates(connect(server));
}
