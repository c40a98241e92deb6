import type { Issue } from "#lib/domain/issue.ts";
import type { Cell } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { DEFAULT_SHEET_NAME, makeSheet } from "../make-sheet.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { Refused } from "../refuse.ts";
import { findBestDelimiter, findSureDelimiter } from "./find-delimiter.ts";
import { takePlainRecords, takeRecords } from "./parse-records.ts";
import { refuseLongLines } from "./refuse-long-lines.ts";

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
  const collector = new CellCollector();
  // No text has this sign: each line is one field.
  takePlainRecords(unified, "\0", collector.take);
  return makeReading(collector.cells, []);
}

/** Lines that end in "\r\n" stay so: cells lose their ends in any case. */
function unifyLines(text: string): string {
  const unified = /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, "\n") : text;
  refuseLongLines(unified);
  return unified;
}

/** The first line may name the delimiter, as Excel reads it: `sep=;`. */
function findNamedDelimiter(text: string): string | null {
  return /^sep=(.)[ \t]*\r?\n/.exec(text.slice(0, 20))?.[1] ?? null;
}

function readRecords(text: string, named: string | null, delimiter: string): Reading {
  const records = named ? text.replace(/^[^\n]*\n/, "\n") : text;
  const collector = new CellCollector();
  if (takeRecords(records, delimiter, collector.take)) return makeReading(collector.cells, []);
  const plain = new CellCollector();
  takePlainRecords(records, delimiter, plain.take);
  return makeReading(plain.cells, [{ code: "rows-damaged", severity: "warning", detail: "", source: null }]);
}

class CellCollector {
  readonly cells: Cell[] = [];

  readonly take = (row: number, column: number, text: string): void => {
    if (text === "") return;
    if (column > readLimits.columns) throw new Refused("too-many-cells", `${readLimits.columns}`);
    if (this.cells.length >= readLimits.cells) throw new Refused("too-many-cells", `${readLimits.cells}`);
    this.cells.push({ row, column, text });
  };
}

function makeReading(cells: Cell[], issues: Issue[]): Reading {
  return { ok: true, sheets: [makeSheet({ name: DEFAULT_SHEET_NAME, cells })], issues };
}
