import type { Refusal } from "#lib/domain/issue.ts";
import type { Template } from "#lib/domain/template.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { arrangeDocument } from "#lib/recognise/arrange-document.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import type { TemplateFault } from "#lib/template-file/template-fault.ts";
import { templateFromRows } from "#lib/template-file/template-from-rows.ts";
import { templateFromSheets } from "#lib/template-file/template-from-sheets.ts";
import { templateFromYaml } from "#lib/template-file/template-from-yaml.ts";
import { refuseWithoutTable } from "../import/refuse-without-table.ts";

/** "list": the file holds an item list; "rows": it is a checksheet, and its questions make a new one. */
export type TemplateReading =
  | { ok: true; template: Template; from: "list" | "rows" }
  | { ok: false; code: "faulty"; faults: TemplateFault[] }
  | Refusal;

type File = { bytes: Uint8Array; name: string };

/**
 * Reads an item list from a file: yaml or json or a workbook as exported, else the questions of a checksheet in any
 * format. Stores nothing. For strangers' files call it through `readTemplateLimited`.
 */
export async function readTemplate({ bytes, name }: File): Promise<TemplateReading> {
  if (/\.ya?ml$/i.test(name) || isListInJson(bytes)) return readYaml(bytes);
  const document = await readDocument({ bytes, name, markup: "text" });
  if (!document.ok) return document;
  const listed = templateFromSheets(document.value);
  if (listed) return listed.ok ? { ...listed, from: "list" } : { ...listed, code: "faulty" };
  const recognition = recogniseRows(arrangeDocument(document.value));
  const refusal = refuseWithoutTable(recognition);
  if (refusal) return refusal;
  const title = recognition.title?.value || name.replace(/\.\w{1,5}$/, "");
  const made = templateFromRows({ rows: recognition.rows, title, origin: name });
  return made.ok ? { ...made, from: "rows" } : { ...made, code: "faulty" };
}

function readYaml(bytes: Uint8Array): TemplateReading {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, code: "faulty", faults: [{ code: "not-utf8", detail: "", place: { kind: "file" } }] };
  }
  const read = templateFromYaml(text);
  return read.ok ? { ...read, from: "list" } : { ...read, code: "faulty" };
}

/** A list as json, not a checksheet as json: its items have paths. */
function isListInJson(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 200_000));
  return /^\s*\{/.test(text) && /"items"\s*:\s*\[/.test(text) && /"path"\s*:/.test(text);
}
