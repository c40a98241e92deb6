import { builtInTemplates, findBuiltInTemplate } from "#templates/built-in.ts";
import type { TemplateSource } from "./template-source.ts";

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
