import type { ReadInput, Reading } from "../reading.ts";
import { showOptions } from "./json-options.ts";
import { readJsonRecords } from "./json-records.ts";
import { isObject } from "./json-values.ts";
import { readOscalCatalog } from "./oscal-catalog.ts";
import { parseLooseJson } from "./parse-loose-json.ts";
import { readQuestionTree } from "./question-tree.ts";

/** Reads JSON: OSCAL catalogs, questionnaire trees, and any list of objects. */
export function readJson({ text }: ReadInput): Reading {
  const root = parseLooseJson(text);
  const known = isObject(root) ? (readOscalCatalog(root) ?? readQuestionTree(root)) : null;
  return { ok: true, sheets: [(known ?? readJsonRecords(showOptions(root))).toSheet()], issues: [] };
}
