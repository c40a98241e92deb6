import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { refuse } from "../refuse.ts";
import type { CellRange } from "./cell-range.ts";
import { type OdsCell, OdsSheets } from "./ods-sheets.ts";
import { readOdsStyles } from "./ods-styles.ts";
import { resolveList } from "./resolve-choices.ts";

/**
 * Reads ods on its own: the file carries each value as displayed, and no library hands over its hidden rows and sheets. Encrypted files
 * say so in their manifest (OpenDocument 1.3 part 2, 4.3).
 */
export function readOds({ parts }: ReadInput): Reading {
  const decode = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  if (/encryption-data/.test(decode("META-INF/manifest.xml"))) return refuse("file-encrypted");
  const xml = decode("content.xml");
  const start = xml.search(/<table:table[\s>]/);
  if (start < 0) throw new Error("no sheet in the file");
  const styles = readOdsStyles(xml.slice(0, start));
  const builder = new OdsSheets(styles);
  builder.read(xml.slice(start));
  if (builder.cellCount > readLimits.cells) return refuse("too-many-cells", `${readLimits.cells}`);
  if (builder.sheets.length > readLimits.sheets) return refuse("too-many-cells", `${readLimits.sheets}`);
  return {
    ok: true,
    sheets: builder.sheets.map((sheet) => addAllowed(sheet, builder.sheets, styles.conditions)),
    issues: [],
  };
}

/** Puts the answers of each cell's drop-down in place of its rule's name. */
function addAllowed(
  sheet: SourceSheet,
  sheets: readonly SourceSheet[],
  conditions: ReadonlyMap<string, string>,
): SourceSheet {
  const lists = new Map<string, string[]>();
  const sources = {
    names: new Map<string, string>(),
    textsAt: (name: string, range: CellRange) => textsAt(sheets, name, range),
  };
  for (const [name, condition] of conditions) {
    const list = /cell-content-is-in-list\((.*)\)\s*$/.exec(condition)?.[1] ?? "";
    lists.set(name, resolveList(toFormula(list), sheet.name, sources));
  }
  const cells = sheet.cells.map((source: OdsCell): Cell => {
    const { validation } = source;
    if (validation === undefined) return source;
    const { validation: _, ...cell } = source;
    const allowed = lists.get(validation) ?? [];
    return allowed.length > 0 ? { ...cell, allowed } : cell;
  });
  return { ...sheet, cells: cells.filter(({ text, allowed }) => text !== "" || allowed) };
}

/** `"a";"b"` → `"a,b"`, `[$Lists.$A$1:.$A$5]` → `Lists!$A$1:$A$5`: lists as spreadsheets of the other family write them. */
function toFormula(list: string): string {
  const range = /^\[\$?(?:'((?:[^']|'')*)'|([^.'\]]*))\.([$A-Z0-9]+)(?::[^.\]]*\.([$A-Z0-9]+))?\]$/i.exec(list.trim());
  if (!range) return `"${[...list.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1]).join(",")}"`;
  const sheet = range[1] ?? range[2] ?? "";
  const address = range[4] ? `${range[3]}:${range[4]}` : `${range[3]}`;
  return sheet === "" ? address : `'${sheet.replaceAll("'", "''")}'!${address}`;
}

function textsAt(sheets: readonly SourceSheet[], name: string, range: CellRange): string[] {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return cells
    .filter(
      ({ row, column }) =>
        row >= range.fromRow && row <= range.toRow && column >= range.fromColumn && column <= range.toColumn,
    )
    .map(({ text }) => text);
}
