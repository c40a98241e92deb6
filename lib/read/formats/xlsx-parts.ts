import { posix } from "node:path";
import type { ArchiveParts } from "../unpack-archive.ts";

/** What stands behind the cells in a worksheet's xml (links, drop-downs), and the addresses that its relations name. */
export type WorksheetPart = { name: string; path: string; tail: string; targets: ReadonlyMap<string, string> };

/**
 * Finds the worksheets of a workbook in their order (ECMA-376 part 1, 18.2.20 and part 2, 9.3), for what the library does not hand over.
 * Other kinds of sheets (charts, dialogs, macros) are left out: they hold no cells.
 */
export function findWorksheets(parts: ArchiveParts): WorksheetPart[] {
  const workbookPath = [...readRelations(parts, "")].find(([, relation]) =>
    relation.type.endsWith("/officeDocument"),
  )?.[1].target;
  const workbook = partText(parts, workbookPath ?? "");
  if (!workbookPath || workbook === "") return [];
  const relations = readRelations(parts, workbookPath);
  return elements(workbook, "sheet").flatMap((attributes) => {
    const relation = relations.get(attributes["id"] ?? "");
    if (!relation?.type.endsWith("/worksheet")) return [];
    const targets = new Map([...readRelations(parts, relation.target)].map(([id, { target }]) => [id, target]));
    return [
      { name: attributes["name"] ?? "", path: relation.target, tail: readTail(parts.get(relation.target)), targets },
    ];
  });
}

/** The attributes of every element of that name, whatever its namespace prefix; prefixes of attributes are dropped as well. */
export function elements(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  for (const match of xml.matchAll(new RegExp(`<(?:\\w{1,20}:)?${name}(\\s[^<>]*)?>`, "g")))
    found.push(readAttributes(match[1] ?? ""));
  return found;
}

/** `a="1" b:c='2'` → `{ a: "1", c: "2" }`, entities resolved. */
export function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(/(?:[\w-]{1,20}:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[match[1] ?? ""] = unescapeXml(match[2] ?? match[3] ?? "");
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Resolves the five predefined entities and character references of XML; any other stays as written. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function readRelations(parts: ArchiveParts, path: string): Map<string, { type: string; target: string }> {
  const folder = posix.dirname(path);
  const xml = partText(parts, posix.join(folder, "_rels", `${posix.basename(path)}.rels`));
  const relations = new Map<string, { type: string; target: string }>();
  for (const { Id = "", Type = "", Target = "", TargetMode } of elements(xml, "Relationship")) {
    const inside = Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target);
    relations.set(Id, { type: Type, target: TargetMode === "External" ? Target : inside });
  }
  return relations;
}

function readTail(part: Uint8Array | undefined): string {
  if (!part) return "";
  const buffer = Buffer.from(part.buffer, part.byteOffset, part.length);
  return buffer.toString("utf8", Math.max(0, buffer.lastIndexOf("sheetData")));
}

function partText(parts: ArchiveParts, path: string): string {
  const part = parts.get(path);
  return part ? new TextDecoder().decode(part) : "";
}
