import { parseArgs } from "node:util";
import type { Template } from "#lib/domain/template.ts";
import { UsageError } from "../exit-codes.ts";
import type { TemplateSource } from "../house/template-source.ts";
import { templatesAt } from "../house/templates-at.ts";
import { printJson, printLines } from "../print.ts";
import { terminalLanguage, words } from "../words.ts";

/** `kurabe templates [--json]` and `kurabe templates show KEY [--json]`. */
export async function templatesCommand(parameters: string[], server: URL | null): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [verb, key] = positionals;
  const source = await templatesAt(server);
  if (verb === undefined) return listTemplates(source, values.json);
  if (verb !== "show" || key === undefined || positionals.length > 2) throw new UsageError(words("templatesUsage"));
  showTemplate(await findTemplate(key, source), values.json);
}

async function listTemplates(source: TemplateSource, asJson: boolean): Promise<void> {
  const language = terminalLanguage();
  const lines = await source.list();
  if (asJson) return printJson(lines);
  printLines(lines.map(({ key, version, title, items }) => `${key}\tv${version}\t${items}\t${title[language]}`));
}

function showTemplate(template: Template, asJson: boolean): void {
  if (asJson) {
    printJson(template);
    return;
  }
  const language = terminalLanguage();
  printLines(
    template.items.map(
      (item) => `${item.number}\t${item.key}\t${item.path[language].join(" › ")}\t${item.question[language]}`,
    ),
  );
}

/** The item list with this key; wrong usage where there is none. */
export async function findTemplate(key: string, source?: TemplateSource): Promise<Template> {
  const { find, list } = source ?? (await templatesAt(null));
  const template = await find(key);
  if (template) return template;
  const known = (await list()).map((line) => line.key).join(", ");
  throw new UsageError(words("unknownTemplate", { key, known }));
}
