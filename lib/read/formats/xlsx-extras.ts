import type { CellRange } from "./cell-range.ts";
import { parseCellRange } from "./cell-range.ts";
import { scanXml } from "./scan-xml.ts";
import type { WorksheetPart } from "./xlsx-parts.ts";
import { elements, readAttributes } from "./xml-attributes.ts";

/** An address on a block of cells. */
export type RangeLink = { range: CellRange; url: string };
/** A drop-down on blocks of cells: its list as a formula (`"a,b"`, `Lists!$A$1:$A$5`, a name). */
export type RangeChoices = { ranges: CellRange[]; formula: string };

/** What stands about the cells of a worksheet: merged ranges, links, drop-downs, hidden columns. */
export type XlsxExtras = {
  merges: CellRange[];
  links: RangeLink[];
  choices: RangeChoices[];
  hiddenColumns: number[];
};

/** Reads it from the xml before and behind the cells, drop-downs of the `x14` extension too ([MS-XLSX] 2.6.49). */
export function readXlsxExtras({ head, tail, relations }: WorksheetPart): XlsxExtras {
  return {
    merges: elements(tail, "mergeCell").flatMap(({ ref = "" }) => parseCellRange(ref) ?? []),
    links: readLinks(tail, relations),
    choices: readChoices(tail),
    hiddenColumns: readHiddenColumns(head),
  };
}

/** Columns are listed from left to right and once each (ECMA-376 part 1, 18.3.1.17). */
function readHiddenColumns(xml: string): number[] {
  const hidden: number[] = [];
  let reached = 0;
  for (const { min, max, hidden: isHidden = "" } of elements(xml, "col")) {
    const last = Math.min(Number(max) || 0, 16_384);
    if (/^(?:1|true)$/.test(isHidden))
      for (let column = Math.max(Number(min) || 1, reached + 1); column <= last; column += 1) hidden.push(column);
    reached = Math.max(reached, last);
  }
  return hidden;
}

function readLinks(xml: string, relations: WorksheetPart["relations"]): RangeLink[] {
  const links: RangeLink[] = [];
  for (const { ref = "", id, location } of elements(xml, "hyperlink")) {
    const range = parseCellRange(ref);
    const target = id ? (relations.get(id)?.target ?? "") : "";
    const url = location ? `${target}#${location}` : target;
    if (range && url !== "") links.push({ range, url });
  }
  return links;
}

function readChoices(xml: string): RangeChoices[] {
  const choices: RangeChoices[] = [];
  let [isList, formula, places, inside] = [false, "", "", ""];
  scanXml(xml, {
    open: (prefixed, source) => {
      const name = localName(prefixed);
      if (name === "formula1" || name === "sqref") inside = name;
      if (name !== "dataValidation") return;
      const { type, sqref = "" } = readAttributes(source);
      [isList, formula, places] = [type === "list", "", sqref];
    },
    text: (text) => {
      if (inside === "formula1") formula += text;
      else if (inside === "sqref") places += text;
    },
    close: (prefixed) => {
      const name = localName(prefixed);
      if (name === inside) inside = "";
      if (name !== "dataValidation" || !isList || formula.trim() === "") return;
      const ranges = places.split(/\s+/).flatMap((place) => parseCellRange(place) ?? []);
      if (ranges.length > 0) choices.push({ ranges, formula: formula.trim() });
    },
  });
  return choices;
}

function localName(prefixed: string): string {
  return prefixed.slice(prefixed.indexOf(":") + 1);
}
