import { z } from "zod";
import { localisedSchema } from "#lib/domain/language.ts";
import { templateSchema } from "#lib/domain/template.ts";
import { listNewestTemplates, openTemplate } from "#lib/usecases/templates/open-template.ts";
import { saveTemplateVersion } from "#lib/usecases/templates/save-template.ts";
import { act, operation } from "../operation.ts";
import { pageOf, pageQuery, pageSchema } from "../page.ts";

const tag = "templates";
const template = templateSchema.meta({ id: "Template" });
const line = z.strictObject({ key: z.string(), version: z.int(), title: localisedSchema, items: z.int() });
const orderSchema = z.strictObject({ template });
const refusals = ["wrong", "too-long", "wrong-key"] as const;

const openNewest = operation({
  ...{ id: "openTemplate", tag, method: "GET", path: "/templates/{template}" },
  query: z.strictObject({ version: z.coerce.number().int().min(1).max(1_000_000).optional() }),
  answer: template,
  deed: act("openTemplate", openTemplate),
  ask: ({ params, query }) => ({ key: params.template, version: query.version }),
  say: ({ template: opened }) => opened,
});

export const templateOperations = [
  operation({
    ...{ id: "listTemplates", tag, method: "GET", path: "/templates" },
    query: z.strictObject(pageQuery),
    answer: pageSchema(line),
    deed: act("listNewestTemplates", listNewestTemplates),
    ask: () => undefined,
    say: (templates, { query }) => {
      const lines = templates.map(({ key, version, title, items }) => ({ key, version, title, items }));
      return pageOf(lines, query, ({ key }) => [key]);
    },
  }),
  operation({
    ...{ id: "createTemplate", tag, method: "POST", path: "/templates", status: 201 },
    body: orderSchema,
    answer: z.strictObject({ version: z.int() }),
    deed: act("saveTemplateVersion", saveTemplateVersion),
    ask: ({ body }) => ({ template: body.template, basedOn: 0 }),
    say: ({ value }) => value,
    problems: [...refusals, "changed"],
  }),
  openNewest,
  operation({
    ...{ id: "saveTemplate", tag, method: "PUT", path: "/templates/{template}" },
    body: orderSchema,
    answer: z.strictObject({ version: z.int() }),
    locks: openNewest,
    deed: act("saveTemplateVersion", saveTemplateVersion),
    // The address says which one it is.
    ask: ({ params, body, seen }) => ({
      template: { ...body.template, key: params.template },
      basedOn: seen.version,
    }),
    say: ({ value }) => value,
    problems: refusals,
  }),
];
