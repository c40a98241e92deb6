import type { Issue } from "#lib/domain/issue.ts";
import type { Cell } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { DEFAULT_SHEET_NAME, makeSheet } from "../make-sheet.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { refuse } from "../refuse.ts";
import { findBestDelimiter, findSureDelimiter, parseRecords } from "./find-delimiter.ts";

/**
 * Reads csv and tsv: one row per record, blank lines counted, so that a row's number is the one that a spreadsheet program would show.
 * Quoting: RFC 4180; a text whose quotes do not close is read without quoting.
 */
export function readDelimited({ text }: ReadInput): Reading {
  const unified = unifyLines(text);
  const named = findNamedDelimiter(unified);
  return readRecords(unified, named, named ?? findBestDelimiter(unified) ?? "\t");
}

/** Reads text: as a table where its lines are parted like one (cells pasted from a spreadsheet), else each line as one cell. */
export function readText({ text }: ReadInput): Reading {
  const unified = unifyLines(text);
  const named = findNamedDelimiter(unified);
  const delimiter = named ?? findSureDelimiter(unified);
  if (delimiter) return readRecords(unified, named, delimiter);
  const records = unified.split("\n").map((line) => [line]);
  return makeReading(records, []);
}

function unifyLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The first line may name the delimiter, as Excel reads it: `sep=;`. */
function findNamedDelimiter(text: string): string | null {
  return /^sep=(.)[ \t]*\n/.exec(text.slice(0, 20))?.[1] ?? null;
}

function readRecords(text: string, named: string | null, delimiter: string): Reading {
  const { records, damaged } = parseRecords(named ? text.replace(/^.*\n/, "\n") : text, delimiter);
  return makeReading(records, damaged ? [{ code: "rows-damaged", severity: "warning", detail: "", source: null }] : []);
}

function makeReading(records: readonly string[][], issues: Issue[]): Reading {
  const cells: Cell[] = [];
  for (const [i, record] of records.entries()) {
    let column = 0;
    for (const text of record) {
      column += 1;
      if (text !== "") cells.push({ row: i + 1, column, text });
    }
    if (cells.length > readLimits.cells) return refuse("too-many-cells", `${readLimits.cells}`);
  }
  return { ok: true, sheets: [makeSheet({ name: DEFAULT_SHEET_NAME, cells })], issues };
}
