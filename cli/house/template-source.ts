import type { Template } from "#lib/domain/template.ts";

export type TemplateLine = Pick<Template, "key" | "version" | "title"> & { items: number };

/** Where item lists come from: this program's own, or those of a server. */
export type TemplateSource = { list: () => Promise<TemplateLine[]>; find: (key: string) => Promise<Template | null> };
