import { GridWriter } from "./grid-writer.ts";
import { isObject, type JsonObject, objectsOf, valueText } from "./json-values.ts";

const HEADER = ["ID", "Title", "Requirement", "Guidance"] as const;

/** An OSCAL catalog (pages.nist.gov/OSCAL, 1.1): a heading per group, a row per control. Null where it is none. */
export function readOscalCatalog(root: JsonObject): GridWriter | null {
  const { catalog } = root;
  if (!isObject(catalog) || !(Array.isArray(catalog["groups"]) || Array.isArray(catalog["controls"]))) return null;
  const grid = new GridWriter();
  const metadata = isObject(catalog["metadata"]) ? catalog["metadata"] : {};
  grid.addHeading(valueText(metadata["title"]), HEADER.length);
  for (const key of ["version", "published", "last-modified", "remarks"]) {
    const text = valueText(metadata[key]);
    if (text !== "") grid.addRow([key, text]);
  }
  grid.addRow(HEADER.map((text) => ({ text, bold: true })));
  addGroup(catalog, grid, "");
  return grid;
}

function addGroup(group: JsonObject, grid: GridWriter, indent: string): void {
  for (const control of objectsOf(group["controls"])) addControl(control, grid);
  for (const inner of objectsOf(group["groups"])) {
    grid.addHeading([labelOf(inner), valueText(inner["title"])].filter(Boolean).join(" "), HEADER.length);
    addGroup(inner, grid, `${indent} `);
  }
}

function addControl(control: JsonObject, grid: GridWriter): void {
  const parts = objectsOf(control["parts"]);
  const isRequirement = ({ name }: JsonObject) => name === "statement" || name === "item";
  const requirement = parts.filter(isRequirement).map(partText).join("\n").trim();
  const guidance = parts
    .filter((part) => !isRequirement(part))
    .map((part) => [valueText(part["title"]), partText(part)].filter(Boolean).join("\n"));
  grid.addRow([
    labelOf(control) || valueText(control["id"]),
    valueText(control["title"]),
    requirement,
    guidance.join("\n\n").trim(),
  ]);
  for (const enhancement of objectsOf(control["controls"])) addControl(enhancement, grid);
}

function partText(part: JsonObject): string {
  const own = [labelOf(part), valueText(part["prose"]).trim()].filter(Boolean).join(" ");
  return [own, ...objectsOf(part["parts"]).map(partText)].filter(Boolean).join("\n");
}

/** The label that a reader sees ("AC-1"), as against the id that programs use. */
function labelOf(object: JsonObject): string {
  const label = objectsOf(object["props"]).find(({ name }) => name === "label");
  const value = valueText(label?.["value"]);
  return value === valueText(object["title"]) ? "" : value;
}
