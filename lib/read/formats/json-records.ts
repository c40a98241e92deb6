import { readLimits } from "../limits.ts";
import { GridWriter } from "./grid-writer.ts";
import { type JsonShapes, learnShapes } from "./json-shapes.ts";
import { isObject, type JsonObject, valueText } from "./json-values.ts";

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
  collect(root, { lines, shapes: learnShapes(root), depth: 0, path: "" });
  const keys = [...new Set(lines.flatMap((line) => (line.kind === "record" ? Object.keys(line.record) : [])))];
  const grid = new GridWriter();
  const headAt = lines.findIndex(({ kind }) => kind !== "pair");
  for (const [i, line] of lines.entries()) {
    if (i === headAt && keys.length > 0) grid.addRow(keys.map((text) => ({ text, bold: true })));
    if (line.kind === "pair") addPair(grid, line, { tabled: keys.length > 0, below: i > headAt });
    else if (line.kind === "heading") grid.addHeading(line.text, keys.length);
    else grid.addRow(keys.map((key) => valueText(line.record[key])));
  }
  return grid;
}

/** Where there are records, a value of the object around them is no row of their table, unless its key is a text that somebody wrote. */
function addPair(
  grid: GridWriter,
  { key, text }: { key: string; text: string },
  { tabled, below }: { tabled: boolean; below: boolean },
): void {
  if (tabled && below && text === "") return;
  if (tabled && !/\s/.test(key.trim())) grid.addProse([key, text]);
  else grid.addRow([key, text]);
}

/** Where the walk is: `path` leads from the last heading to the values, as "vendor." does. */
type Place = { lines: Line[]; shapes: JsonShapes; depth: number; path: string };

const below = (place: Place, path = ""): Place => ({ ...place, depth: place.depth + 1, path });

function collect(value: unknown, place: Place): void {
  if (place.depth > readLimits.depth) throw new Error("nested too deeply");
  if (Array.isArray(value)) {
    for (const item of value) collectItem(item, place);
  } else if (isObject(value)) collectMembers(value, place);
  else place.lines.push({ kind: "record", record: { value } });
}

function collectItem(item: unknown, place: Place): void {
  const { lines, shapes } = place;
  if (!isObject(item)) {
    collect(item, below(place));
    return;
  }
  if (shapes.isRecord(item)) {
    const nested = Object.entries(item).filter(([, value]) => shapes.holdsRows(value));
    const own = Object.entries(item).filter(([, value]) => !shapes.holdsRows(value));
    lines.push({ kind: "record", record: flatten(Object.fromEntries(own)) });
    for (const [, value] of nested) collectRows(value, place);
    return;
  }
  const title = TITLES.find((key) => typeof item[key] === "string" && item[key] !== "");
  if (title) lines.push({ kind: "heading", text: valueText(item[title]) });
  const rest = Object.fromEntries(Object.entries(item).filter(([key]) => key !== title));
  collectMembers(rest, below(place));
}

function collectRows(value: unknown, place: Place): void {
  collect(isObject(value) ? keyedRecords(value) : value, below(place));
}

function collectMembers(object: JsonObject, place: Place): void {
  const { lines, shapes, path } = place;
  for (const [key, value] of Object.entries(object)) {
    if (shapes.holdsRows(value)) {
      if (isObject(value)) lines.push({ kind: "heading", text: key });
      collectRows(value, place);
    } else if (isObject(value)) collectMembers(value, below(place, `${path}${key}.`));
    else lines.push({ kind: "pair", key: `${path}${key}`, text: valueText(value) });
  }
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
