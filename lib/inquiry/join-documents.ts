import { rowPosition, type SourceDocument } from "#lib/domain/source-document.ts";

/** Two files as one document, and what the second one's sheets are called in it. */
export type JoinedDocument = {
  document: SourceDocument;
  nameOf: (sheet: string) => string;
  /** A line of the second file in it: where it stands, and its texts. */
  lineOf: (sheet: string, gridRow: number) => { row: number; page: number | null; text: string };
};

/** The sheets of the earlier file, then those of the one that came back, which gives the document its name and its hash. */
export function joinDocuments(
  earlier: SourceDocument | null,
  { later, code }: { later: SourceDocument; code: string },
): JoinedDocument {
  const taken = new Set(earlier?.sheets.map(({ name }) => name));
  const names = new Map<string, string>();
  for (const { name } of later.sheets) {
    const free = freeName(taken.has(name) ? `${name} ${code}` : name, taken);
    taken.add(free);
    names.set(name, free);
  }
  const nameOf = (sheet: string) => names.get(sheet) ?? sheet;
  const came = later.sheets.map((sheet) => ({ ...sheet, name: nameOf(sheet.name) }));
  return { document: { ...later, sheets: [...(earlier?.sheets ?? []), ...came] }, nameOf, lineOf: lineFinder(later) };
}

function lineFinder({ sheets }: SourceDocument): JoinedDocument["lineOf"] {
  const byName = new Map(
    sheets.map((sheet) => [sheet.name, { sheet, lines: Map.groupBy(sheet.cells, ({ row }) => row) }]),
  );
  return (name, gridRow) => {
    const found = byName.get(name);
    if (!found) return { row: gridRow, page: null, text: "" };
    const texts = (found.lines.get(gridRow) ?? []).map(({ text }) => text).filter((text) => text !== "");
    return { ...rowPosition(found.sheet, gridRow), text: texts.join(" | ") };
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const candidate = count === 2 ? name : `${name} (${count - 1})`;
    if (!taken.has(candidate)) return candidate;
  }
}
