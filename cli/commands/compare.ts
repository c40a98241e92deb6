import { parseArgs } from "node:util";
import { compareFiles } from "#lib/usecases/report/compare-files.ts";
import { UsageError } from "../exit-codes.ts";
import { loadRequirements } from "../load-requirements.ts";
import { loadFile, unreadable } from "../read-file.ts";
import { reportFormatOf } from "../report-format.ts";
import { terminalLanguage, words } from "../words.ts";
import { writeOutput } from "../write-output.ts";
import { findTemplate } from "./templates.ts";

/** `kurabe compare FILE FILE… --template KEY [--requirements FILE] --out REPORT` (repeatable `--out`): the main job, without a database. */
export async function compareCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: {
      template: { type: "string" },
      requirements: { type: "string" },
      out: { type: "string", multiple: true },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0 || !values.out || !values.template) throw new UsageError(words("compareUsage"));
  const outputs = values.out.map((path) => ({ path, format: reportFormatOf(path) }));
  const template = await findTemplate(values.template);
  const requirements =
    values.requirements === undefined ? undefined : await loadRequirements(values.requirements, template);
  const files = await Promise.all(positionals.map(loadFile));

  const compared = await compareFiles({
    files,
    templateKey: template.key,
    formats: outputs.map(({ format }) => format),
    language: terminalLanguage(),
    requirements,
  });
  if (!compared.ok) throw unreadable(compared.file, compared);
  for (const [index, { path }] of outputs.entries()) {
    const content = compared.reports[index];
    if (content) await writeOutput(path, content);
  }
}
