import type { CellRange } from "./cell-range.ts";
import { parseCellRange } from "./cell-range.ts";
import { readAttributes, unescapeXml, type WorksheetPart } from "./xlsx-parts.ts";

/** An address on a block of cells. */
export type RangeLink = { range: CellRange; url: string };
/** A drop-down on blocks of cells: its list as a formula (`"a,b"`, `Lists!$A$1:$A$5`, a name). */
export type RangeChoices = { ranges: CellRange[]; formula: string };

/**
 * What the library drops or cuts short: links over a range, links with an address and a fragment, and drop-downs of the `x14`
 * extension ([MS-XLSX] 2.6.49).
 */
export function readXlsxExtras(part: WorksheetPart): { links: RangeLink[]; choices: RangeChoices[] } {
  return { links: readLinks(part.tail, part.targets), choices: readChoices(part.tail) };
}

function readLinks(xml: string, targets: ReadonlyMap<string, string>): RangeLink[] {
  const links: RangeLink[] = [];
  for (const [, source = ""] of xml.matchAll(/<(?:\w{1,20}:)?hyperlink(\s[^<>]*)>/g)) {
    const { ref = "", id, location } = readAttributes(source);
    const range = parseCellRange(ref);
    const target = id ? (targets.get(id) ?? "") : "";
    const url = location ? `${target}#${location}` : target;
    if (range && url !== "") links.push({ range, url });
  }
  return links;
}

function readChoices(xml: string): RangeChoices[] {
  const choices: RangeChoices[] = [];
  for (const [, source = "", body = ""] of xml.matchAll(
    /<(?:\w{1,20}:)?dataValidation(\s[^<>]*[^<>/])>([\s\S]*?)<\/(?:\w{1,20}:)?dataValidation>/g,
  )) {
    const { type, sqref } = readAttributes(source);
    if (type !== "list") continue;
    const formula = /<(?:\w{1,20}:)?formula1[^<>]*>(?:\s*<(?:\w{1,20}:)?f>)?([^<]*)</.exec(body)?.[1] ?? "";
    const places = sqref ?? /<(?:\w{1,20}:)?sqref>([^<]*)</.exec(body)?.[1] ?? "";
    const ranges = places.split(/\s+/).flatMap((place) => parseCellRange(place) ?? []);
    if (formula !== "" && ranges.length > 0) choices.push({ ranges, formula: unescapeXml(formula) });
  }
  return choices;
}
