/**
 * Cells as text that a spreadsheet program pastes as cells: tab and line break between them, quoted where a text holds
 * either. A text that could run as a formula (also full-width, which Japanese Excel takes as well) gets an apostrophe,
 * the programs' own sign for "this is text". (OWASP, CSV injection.)
 */
export function copyCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(asCell).join("\t")).join("\r\n");
}

function asCell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
