import type { CellStyle, Cell as XlsxCell } from "hucre/xlsx";
import { escapeCellText } from "./xlsx-text.ts";

// The library takes these texts for error values; as an answer they are words.
const LOOKS_LIKE_ERROR = /^#[A-Z]/;

/** A cell for the library that holds `text` and nothing else: never a formula, a number, a date or an error value. */
export function textCell(text: string, style: CellStyle): XlsxCell {
  const value = escapeCellText(text);
  if (LOOKS_LIKE_ERROR.test(value)) return { value: null, type: "richText", richText: [{ text: value }], style };
  return { value: value === "" ? null : value, type: "string", style };
}
