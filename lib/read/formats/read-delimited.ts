import Papa from "papaparse";
import type { Issue } from "#lib/domain/issue.ts";
import type { Cell } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { DEFAULT_SHEET_NAME, makeSheet } from "../make-sheet.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { refuse } from "../refuse.ts";

const DELIMITERS = ["\t", ",", ";", "|"] as const;
const SAMPLE = 200_000;

/**
 * Reads csv, tsv and text, cells pasted from a spreadsheet among it: one row per record, blank lines counted, so that a row's number is
 * the one that a spreadsheet program would show. Quoting: RFC 4180; a text whose quotes do not close is read without quoting.
 */
export function readDelimited({ text }: ReadInput): Reading {
  const unified = text.replace(/\r\n?/g, "\n");
  const named = /^sep=(.)[ \t]*\n/.exec(unified);
  const delimiter = named?.[1] ?? findDelimiter(unified.slice(0, SAMPLE));
  const { records, damaged } = parseRecords(named ? unified.replace(/^.*\n/, "\n") : unified, delimiter);
  const cells: Cell[] = [];
  for (const [i, record] of records.entries()) {
    for (const [j, field] of record.entries()) {
      if (field.trim() !== "") cells.push({ row: i + 1, column: j + 1, text: field });
    }
    if (cells.length > readLimits.cells) return refuse("too-many-cells", `${readLimits.cells}`);
  }
  const issues: Issue[] = damaged ? [{ code: "rows-damaged", severity: "warning", detail: "", source: null }] : [];
  return { ok: true, sheets: [makeSheet({ name: DEFAULT_SHEET_NAME, cells })], issues };
}

function parseRecords(text: string, delimiter: string): { records: string[][]; damaged: boolean } {
  const options = { delimiter, newline: "\n" as const, skipEmptyLines: false as const };
  const parsed = Papa.parse<string[]>(text, options);
  const damaged = parsed.errors.some((error) => error.type === "Quotes");
  return { records: damaged ? Papa.parse<string[]>(text, { ...options, quoteChar: "\0" }).data : parsed.data, damaged };
}

/** The delimiter that cuts the most records into the same number of fields, at least two; a tab wins a tie. */
function findDelimiter(sample: string): string {
  let best: { delimiter: string; score: number } = { delimiter: "\t", score: 0 };
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const { records, damaged } = parseRecords(sample, delimiter);
    // Quotes that do not close mean that fields end elsewhere.
    const score = scoreFields(records.map((record) => record.length)) * (damaged ? 0.2 : 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function scoreFields(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [modal, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return (count / Math.max(lengths.length, 1)) * Math.log2(1 + modal);
}
