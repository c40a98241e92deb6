import { parseArgs } from "node:util";
import { builtInTemplates, findBuiltInTemplate } from "#templates/built-in.ts";
import { UsageError } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { terminalLanguage, words } from "../words.ts";

/** `kurabe templates [--json]` and `kurabe templates show KEY [--json]`. */
export async function templatesCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [verb, key] = positionals;
  if (verb === undefined) return listTemplates(values.json);
  if (verb !== "show" || key === undefined || positionals.length > 2) throw new UsageError(words("templatesUsage"));
  showTemplate(key, values.json);
}

function listTemplates(asJson: boolean): void {
  const language = terminalLanguage();
  if (asJson) {
    printJson(builtInTemplates.map(({ key, version, title, items }) => ({ key, version, title, items: items.length })));
    return;
  }
  printLines(
    builtInTemplates.map(
      ({ key, version, title, items }) => `${key}\tv${version}\t${items.length}\t${title[language]}`,
    ),
  );
}

function showTemplate(key: string, asJson: boolean): void {
  const template = findTemplate(key);
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

/** The built-in template with this key; wrong usage where there is none. */
export function findTemplate(key: string) {
  const template = findBuiltInTemplate(key);
  if (!template) {
    const known = builtInTemplates.map((candidate) => candidate.key).join(", ");
    throw new UsageError(words("unknownTemplate", { key, known }));
  }
  return template;
}
