/** A spreadsheet cell holds no more UTF-16 units (ECMA-376 implementation limit of Excel). */
export const CELL_LIMIT = 32_767;

// What XML 1.0 cannot hold although it is valid Unicode; the control characters are escaped by the library itself.
const NONCHARACTERS = /[\ufffe\uffff]/g;
// Text that already looks like an escape of ST_Xstring (ECMA-376, 22.9.2.19) would be read back as the character.
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

// Most texts hold neither, and one look is cheaper than two replacements.
const SUSPECT = /_x|[\ufffe\uffff]/;

/**
 * A text as it may stand in a workbook's XML, reading back as the same text. Lone surrogates, which no encoding can hold,
 * become U+FFFD.
 */
export function escapeCellText(text: string): string {
  if (text.isWellFormed() && !SUSPECT.test(text)) return text;
  return text
    .toWellFormed()
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(NONCHARACTERS, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE = /[&<>\u0000-\u0008\u000b-\u001f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f]/g;

/** A text as it stands within a workbook's XML: marked up, and control characters as ST_Xstring has them. */
export function cellXml(text: string): string {
  const escaped = escapeCellText(text);
  if (!UNSAFE.test(escaped)) return escaped;
  return escaped
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(CONTROLS, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** A name that a worksheet may have: at most 31 units, none of `[]:*?/\`, no apostrophe at the ends. */
export function sheetName(title: string): string {
  const clean = title.toWellFormed().replace(/[[\]:*?/\\\p{Cc}\p{Cn}]/gu, " ");
  return (
    clean
      .slice(0, 31)
      .toWellFormed()
      .replace(/^'+|'+$/g, "")
      .trim() || "-"
  );
}
