import { posix } from "node:path";
import type { ArchiveParts } from "../unpack-archive.ts";
import { readXlsxBoxes, type XlsxBox } from "./xlsx-boxes.ts";
import { readXlsxComments } from "./xlsx-comments.ts";
import { elements, readAttributes, unescapeXml } from "./xml-attributes.ts";

/** A worksheet: its xml in three pieces (what stands before the cells, the cells, what stands behind them), and what its relations name. */
export type WorksheetPart = {
  name: string;
  hidden: boolean;
  head: string;
  cells: string;
  tail: string;
  relations: Relations;
  /** By the address of their cell. */
  comments: ReadonlyMap<string, string>;
  boxes: readonly XlsxBox[];
};

/** A workbook of the Office Open XML family: its worksheets in their order, and the xml that they share. */
export type WorkbookParts = {
  worksheets: WorksheetPart[];
  is1904: boolean;
  /** What each defined name refers to. */
  names: ReadonlyMap<string, string>;
  strings: string;
  styles: string;
};

type Relation = { type: string; target: string };
type Relations = ReadonlyMap<string, Relation>;

/**
 * Finds the parts of a workbook that hold cells (ECMA-376 part 1, 18.2 and part 2, 9.3). Charts, dialogs and macro sheets are left out: they hold
 * none. Macros, pictures, external links and embedded objects are never looked at. Throws where a part is missing.
 */
export function findWorkbookParts(parts: ArchiveParts): WorkbookParts {
  const path = findTarget(readRelations(parts, ""), "officeDocument") ?? "";
  const workbook = partText(parts, path);
  const relations = readRelations(parts, path);
  const strings = findTarget(relations, "sharedStrings");
  return {
    worksheets: elements(workbook, "sheet").flatMap((attributes) => {
      const relation = relations.get(attributes["id"] ?? "");
      return relation?.type === "worksheet" ? [makeWorksheet(parts, attributes, relation.target)] : [];
    }),
    is1904: elements(workbook, "workbookPr").some(({ date1904 }) => date1904 === "1" || date1904 === "true"),
    names: readNames(workbook),
    strings: strings === undefined ? "" : requirePart(parts, strings),
    styles: partText(parts, findTarget(relations, "styles") ?? ""),
  };
}

function makeWorksheet(
  parts: ArchiveParts,
  { name = "", state = "visible" }: Record<string, string>,
  path: string,
): WorksheetPart {
  const xml = requirePart(parts, path);
  const relations = readRelations(parts, path);
  const [opening = "", closed] = /<sheetData(?:\s[^<>]*)?(\/?)>/.exec(xml) ?? [];
  const start = opening === "" ? xml.length : xml.indexOf(opening) + opening.length;
  const end = closed === "" ? xml.lastIndexOf("</sheetData>") : start;
  if (end < start) throw new Error(`${path} is cut off`);
  return {
    name,
    hidden: state !== "visible",
    head: xml.slice(0, start),
    cells: xml.slice(start, end),
    tail: xml.slice(end),
    relations,
    comments: readXlsxComments(
      partText(parts, findTarget(relations, "comments") ?? ""),
      partText(parts, findTarget(relations, "threadedComment") ?? ""),
    ),
    boxes: readXlsxBoxes(partText(parts, findTarget(relations, "vmlDrawing") ?? "")),
  };
}

function findTarget(relations: Relations, type: string): string | undefined {
  return [...relations.values()].find((relation) => relation.type === type)?.target;
}

function readNames(workbook: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, source = "", formula = ""] of workbook.matchAll(/<definedName(\s[^<>]*)>([^<]*)</g))
    names.set(readAttributes(source)["name"] ?? "", unescapeXml(formula));
  return names;
}

/** What a part refers to, by id. The type is the last word of its address: the strict form of the standard has others before it. */
function readRelations(parts: ArchiveParts, path: string): Map<string, Relation> {
  const folder = posix.dirname(path);
  const xml = partText(parts, posix.join(folder, "_rels", `${posix.basename(path)}.rels`));
  const relations = new Map<string, Relation>();
  for (const { Id = "", Type = "", Target = "", TargetMode } of elements(xml, "Relationship")) {
    const inside = Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target);
    relations.set(Id, {
      type: posix.basename(Type),
      target: TargetMode === "External" ? Target : inside,
    });
  }
  return relations;
}

function requirePart(parts: ArchiveParts, path: string): string {
  if (!parts.has(path)) throw new Error(`no part ${path}`);
  return partText(parts, path);
}

/** The text of a part, elements of its main namespace without their prefix (`x:row` → `row`). */
export function partText(parts: ArchiveParts, path: string): string {
  const part = parts.get(path);
  if (!part) return "";
  const xml = new TextDecoder().decode(part);
  const prefix = /<(\w{1,20}):(?:workbook|worksheet|sst|styleSheet|comments)[\s>]/.exec(xml.slice(0, 2_000))?.[1];
  return prefix ? xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</") : xml;
}
