import { scanXml } from "./scan-xml.ts";
import { readAttributes } from "./xml-attributes.ts";

/** A check box or option button that lies over a cell. */
export type XlsxBox = { row: number; column: number; checked: boolean; caption: string };

// Half a line, in pixels: a box that reaches less far into the next row stands in the one above.
const HALF_LINE = 10;

/** Columns and rows count from 0: left column, its offset, top row, its offset, then those of the other corner (ECMA-376 part 4, 19.4.2.2). */
function placeOf(anchor: string): { row: number; column: number } | null {
  const [left, , top, , , , bottom, below] = anchor.split(",").map(Number);
  if (left === undefined || top === undefined || Number.isNaN(left + top)) return null;
  const isLower = bottom === top + 1 && (below ?? 0) >= HALF_LINE;
  return { row: top + (isLower ? 2 : 1), column: left + 1 };
}

/** The boxes drawn over a worksheet, from the drawing of the old kind that holds them (ECMA-376 part 4, 19.4). */
export function readXlsxBoxes(vml: string): XlsxBox[] {
  if (!/ObjectType="(?:Checkbox|Radio)"/.test(vml)) return [];
  const boxes: XlsxBox[] = [];
  let caption = "";
  let inside = "";
  let isBox = false;
  let [anchor, checked] = ["", ""];
  scanXml(vml, {
    open: (prefixed, source) => {
      const name = localName(prefixed);
      if (name === "shape") [caption, isBox, anchor, checked] = ["", false, "", ""];
      if (name === "ClientData") isBox = /^(?:Checkbox|Radio)$/.test(readAttributes(source)["ObjectType"] ?? "");
      inside = name === "textbox" || (inside === "textbox" && name !== "ClientData") ? "textbox" : name;
    },
    text: (text) => {
      if (inside === "textbox") caption += text;
      else if (inside === "Anchor") anchor += text;
      else if (inside === "Checked") checked += text;
    },
    close: (prefixed) => {
      const name = localName(prefixed);
      if (name === "textbox" || inside === name) inside = "";
      if (name !== "ClientData" || !isBox) return;
      const place = placeOf(anchor);
      if (place)
        boxes.push({ ...place, checked: checked.trim() === "1", caption: caption.replace(/\s+/g, " ").trim() });
    },
  });
  return boxes;
}

const localName = (prefixed: string): string => prefixed.slice(prefixed.indexOf(":") + 1);
