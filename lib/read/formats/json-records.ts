import { readLimits } from "../limits.ts";
import { GridWriter } from "./grid-writer.ts";
import { isObject, type JsonObject, objectsOf, valueText } from "./json-values.ts";

/** The keys that name an object, in the order in which they are preferred. */
const TITLES = ["title", "name", "label", "section", "category", "heading", "text", "id"];

type Line =
  | { kind: "heading"; text: string }
  | { kind: "pair"; key: string; text: string }
  | { kind: "record"; record: JsonObject };

/**
 * Any other JSON: objects in lists are rows under their own keys, objects that hold such lists are headings, single values stand as
 * pairs of key and value. No key is given a meaning.
 */
export function readJsonRecords(root: unknown): GridWriter {
  const lines: Line[] = [];
  collect(root, lines, 0);
  const keys = [...new Set(lines.flatMap((line) => (line.kind === "record" ? Object.keys(line.record) : [])))];
  const grid = new GridWriter();
  const headAt = lines.findIndex(({ kind }) => kind !== "pair");
  for (const [i, line] of lines.entries()) {
    if (i === headAt && keys.length > 0) grid.addRow(keys.map((text) => ({ text, bold: true })));
    if (line.kind === "pair") grid.addRow([line.key, line.text]);
    else if (line.kind === "heading") grid.addHeading(line.text, keys.length);
    else grid.addRow(keys.map((key) => valueText(line.record[key])));
  }
  return grid;
}

function collect(value: unknown, lines: Line[], depth: number): void {
  if (depth > readLimits.depth) throw new Error("nested too deeply");
  if (Array.isArray(value)) {
    for (const item of value) collectItem(item, lines, depth);
  } else if (isObject(value)) collectMembers(value, lines, depth);
  else lines.push({ kind: "record", record: { value } });
}

function collectItem(item: unknown, lines: Line[], depth: number): void {
  if (!isObject(item)) {
    collect(item, lines, depth + 1);
    return;
  }
  if (!Object.values(item).some(holdsObjects)) {
    lines.push({ kind: "record", record: flatten(item) });
    return;
  }
  const title = TITLES.find((key) => typeof item[key] === "string" && item[key] !== "");
  if (title) lines.push({ kind: "heading", text: valueText(item[title]) });
  const rest = Object.fromEntries(Object.entries(item).filter(([key]) => key !== title));
  collectMembers(rest, lines, depth + 1);
}

function collectMembers(object: JsonObject, lines: Line[], depth: number): void {
  for (const [key, value] of Object.entries(object)) {
    if (holdsObjects(value)) {
      if (isObject(value)) lines.push({ kind: "heading", text: key });
      collect(isObject(value) ? keyedRecords(value) : value, lines, depth + 1);
    } else if (isObject(value)) collectMembers(value, lines, depth + 1);
    else lines.push({ kind: "pair", key, text: valueText(value) });
  }
}

/** A list with objects in it, or an object whose every member is one. */
function holdsObjects(value: unknown): boolean {
  if (Array.isArray(value)) return objectsOf(value).length > 0;
  const members = isObject(value) ? Object.values(value) : [];
  return members.length > 0 && members.every((member) => isObject(member) || objectsOf(member).length > 0);
}

/** `{ "Q1": { … }, "Q2": { … } }` → records that carry their key. */
function keyedRecords(object: JsonObject): unknown[] {
  return Object.entries(object).map(([key, value]) =>
    isObject(value) ? { key, ...value } : { title: key, items: value },
  );
}

/** `{ answer: { value, comment } }` → `answer.value`, `answer.comment`. */
function flatten(object: JsonObject, prefix = ""): JsonObject {
  const flat: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    if (isObject(value)) Object.assign(flat, flatten(value, `${prefix}${key}.`));
    else flat[prefix + key] = value;
  }
  return flat;
}
