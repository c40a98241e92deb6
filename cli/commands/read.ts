import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Layout, layoutSchema } from "#lib/domain/source-row.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import { refuseWithoutTable } from "#lib/usecases/import/refuse-without-table.ts";
import { understandSheet } from "#lib/usecases/import/understand-sheet.ts";
import { UsageError } from "../exit-codes.ts";
import { printJson } from "../print.ts";
import { printReading } from "../print-reading.ts";
import { readFileAsDocument, unreadable } from "../read-file.ts";
import { type Reading, readingAsJson } from "../reading-as-json.ts";
import { words } from "../words.ts";
import { findTemplate } from "./templates.ts";

/** `kurabe read FILE [--template KEY] [--layout FILE] [--hidden] [--json]`: touches no database. */
export async function readCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: {
      template: { type: "string" },
      layout: { type: "string" },
      hidden: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError(words("readUsage"));
  const template = values.template === undefined ? null : await findTemplate(values.template);
  const layout = values.layout === undefined ? undefined : await loadLayout(values.layout);

  const document = await readFileAsDocument(path);
  const options = { includeHidden: values.hidden };
  const reading: Reading = template
    ? { document, template, ...understandSheet({ document, template, layout, options }) }
    : { document, template: null, recognition: recogniseRows(document, layout, options) };
  const refusal = refuseWithoutTable(reading.recognition);
  if (refusal) throw unreadable(path, refusal);
  if (values.json) printJson(readingAsJson(reading));
  else printReading(reading);
}

async function loadLayout(path: string): Promise<Layout> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) throw new UsageError(words("noSuchFile", { path }));
  try {
    return layoutSchema.parse(JSON.parse(text));
  } catch {
    throw new UsageError(words("badLayout", { path }));
  }
}
