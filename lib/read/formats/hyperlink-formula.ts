const FORMULA = /^\s*(?:of:)?=?\s*(?:_xlfn\.)?HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*(?:"((?:[^"]|"")*)")?|\))/i;

/** `HYPERLINK("address","caption")`, both written out; addresses that a formula would have to compute are left alone. */
export function readHyperlinkFormula(formula: string | undefined): { url: string; text: string } | null {
  const match = FORMULA.exec(formula ?? "");
  if (!match) return null;
  const url = (match[1] ?? "").replaceAll('""', '"');
  return { url, text: (match[2] ?? url).replaceAll('""', '"') };
}
