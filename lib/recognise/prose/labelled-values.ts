import { cellAddress } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { buildRows } from "../rows/build-rows.ts";
import { isPlaceholder } from "../rows/placeholder.ts";
import { looksLikeNote } from "../rows/row-cues.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { FIELDS, isLabel, namesOf, rankOf } from "../stated/stated-line.ts";
import { seeCell } from "../tables/content-cues.ts";
import type { Dialogue } from "./read-dialogue.ts";

const LEAST = 3;
/** A text that never asks is a sheet of facts from so many of them on, where they are at least half of what stands below its headings. */
const LEAST_IN_FACT_SHEET = 8;
const LEAST_BELOW_ITS_HEADINGS = 2;
const LONGEST_LABEL = 48;
// "9：00から" is a time, and no label. Bounded, for hostile lines have no colon.
const COLON = /^\s*[■・●*•-]?\s*([^:：\n。.?？]{2,60}?)\s*(?:(?<!\d)：|：(?!\d)|:\s)\s*(\S[\s\S]*)$/;
// What limits or adds to what stands above, and what asks or answers by its label.
const NO_LABEL =
  /^(?:note|notes|n\.?b\.?|caution|warning|remarks?|important|注意?|※|備考|補足|ただし|なお|注記|(?:q|a|問|答|質問|回答|設問|ご質問|ご回答)\s?[\d０-９.-]*)$/i;
// How to reach somebody is no fact about a service.
const REACHES = /^(?:https?:\/\/\S+|\S+@\S+|[+(]?\d[\d\s()-]{6,})$/;

// Below these headings words and signs are explained, or people and changes listed.
const EXPLAINS =
  /凡例|記号|用語|定義|記入(?:方法|要領)|改[訂定版]|変更履歴|問い?合わ?せ|連絡先|会社概要|\b(?:legend|key to|glossary|definitions?|terms used|abbreviations|revisions?|version history|change log|contacts?|about (?:us|the company))\b/i;

type Labelled = { label: string; value: string; answerCell: string; questionCell: string };

/** "Log retention: one year", "**Patches** – monthly", "Hosting region | Netherlands": a short label and its value. Null for any other row. */
function readLabelled({ cells }: GridRow): Labelled | null {
  const [first, second, third] = cells;
  if (!first || third) return null;
  const questionCell = cellAddress(first);
  if (second) {
    const label = first.text.trim();
    const isShort = label.length <= LONGEST_LABEL && !label.includes("\n") && !looksLikeNote(label);
    return isShort && !NO_LABEL.test(label)
      ? { label, value: second.text, answerCell: cellAddress(second), questionCell }
      : null;
  }
  const lead = first.boldLead ? first.text.slice(0, first.boldLead).replace(/[\s:：–—-]+$/, "") : "";
  const rest = first.boldLead ? first.text.slice(first.boldLead).replace(/^[\s:：–—-]+/, "") : "";
  const [, label = lead, value = rest] = COLON.exec(first.text) ?? [];
  const isUsable = label.trim() !== "" && label.length <= LONGEST_LABEL && value !== "" && !NO_LABEL.test(label.trim());
  return isUsable ? { label: label.trim(), value, answerCell: questionCell, questionCell } : null;
}

/** Who and what the document is about, how to reach them, or what an answer means: asked of nobody. */
function introduces({ label, value }: Labelled): boolean {
  if (seeCell(label).yesNo) return true;
  const names = isLabel(label) ? namesOf(label) : [];
  return (
    REACHES.test(value.trim()) ||
    names.some((name) => FIELDS.some((field) => field !== "disclosedOn" && rankOf(field, name) >= 0))
  );
}

const AROUND: ReadonlySet<PlacedRow["reason"]> = new Set(["above-table", "between-tables", "below-table"]);

type Listed = { labelled: Labelled | null; path: string[] };

/** A heading below which nothing was asked so far, and the labelled rows that follow one another there. */
type Open = { heading: GridRow; path: string[]; run: [GridRow, Labelled][] };

/** The rows of such lists and the headings above them (labelled by nothing), by row: lists that are long enough and explain or introduce nothing. */
function findLists(placed: readonly PlacedRow[], least: number): Map<GridRow, Listed> {
  const listed = new Map<GridRow, Listed>();
  const close = (open: Open | null) => {
    if (!open || open.run.length < least || open.run.some(([, labelled]) => introduces(labelled))) return;
    listed.set(open.heading, { labelled: null, path: open.path });
    for (const [row, labelled] of open.run) listed.set(row, { labelled, path: open.path });
  };
  let open: Open | null = null;
  placed.forEach((entry, index) => {
    const labelled = open && isAround(entry) ? readLabelled(entry.row) : null;
    if (open && labelled) open.run.push([entry.row, labelled]);
    else {
      close(open);
      open = begin(entry, index) ?? (open && isAround(entry) ? { ...open, run: [] } : null);
    }
  });
  close(open);
  return listed;
}

function isAround({ row, bucket, reason }: PlacedRow): boolean {
  return bucket === "note" && AROUND.has(reason) && row.cells[0]?.heading === undefined;
}

function begin({ row, bucket }: PlacedRow, index: number): Open | null {
  const [cell, second] = row.cells;
  if (!cell || second || index === 0 || !(bucket === "section" || cell.heading !== undefined)) return null;
  return EXPLAINS.test(cell.text) ? null : { heading: row, path: [cell.text.trim()], run: [] };
}

type Read = { placed: PlacedRow[]; rows: SourceRow[] };

/** Rows as they were read, but for those of the lists. `rows` are made of `placed`, one of each. */
function askByLabels({ placed, rows }: Read, listed: ReadonlyMap<GridRow, Listed>): Read {
  return {
    placed: placed.map((entry) => {
      const found = listed.get(entry.row);
      return found ? { ...entry, ...standing(found) } : entry;
    }),
    rows: rows.map((row, index) => {
      const found = listed.get(placed[index]?.row as GridRow);
      return found ? { ...row, ...standing(found), path: found.path, ...ask(found.labelled) } : row;
    }),
  };
}

const isText = ({ sheet, rows }: SheetGrid): boolean =>
  (sheet.proseRows?.length ?? 0) > 0 && rows.some(({ prose }) => prose);

/** Facts that a text which asks and answers elsewhere lists below a heading, each behind its label: they are asked by their labels. */
export function takeLabelledValues(grid: SheetGrid, read: Read): Read {
  // A catalogue of requirements that nobody has answered gives no answers below its headings either.
  const isAnswered = ({ bucket, answer }: SourceRow) => bucket === "question" && answer !== "";
  if (!isText(grid) || read.rows.filter(isAnswered).length < LEAST) return read;
  return askByLabels(read, findLists(read.placed, LEAST));
}

// Papers that list as much, and answer nobody.
const OTHER_PAPER =
  /要件|要求|仕様書|募集|求人|料金|価格|見積|比較|議事録|リリース|変更点|\b(?:requirements?|pric(?:e|es|ing)|quot(?:e|ation)|comparison|minutes|agenda|release notes|changelog|vacancy|job|career)\b/i;

/** A text that asks nothing and lists facts below its headings, each behind its label; null for any other. */
export function readFactSheet(grid: SheetGrid): Dialogue | null {
  if (OTHER_PAPER.test(grid.rows[0]?.cells[0]?.text ?? "")) return null;
  const asking = grid.rows.filter(({ cells }) => seeCell(cells[0]?.text ?? "").question).length;
  if (!isText(grid) || asking >= LEAST) return null;
  const placed = grid.rows.map((row, index): PlacedRow => {
    const isHeading = index > 0 && row.cells.length === 1 && row.cells[0]?.heading !== undefined;
    if (isHeading) return { row, table: null, bucket: "section", reason: "heading-between-tables" };
    return { row, table: null, bucket: "note", reason: index === 0 ? "title" : "above-table" };
  });
  const listed = findLists(placed, LEAST_BELOW_ITS_HEADINGS);
  const facts = [...listed.values()].filter(({ labelled }) => labelled !== null).length;
  const below = placed.filter(({ bucket, reason }) => bucket === "note" && reason !== "title").length;
  if (facts < LEAST_IN_FACT_SHEET || facts * 2 < below) return null;
  return { ...askByLabels({ placed, rows: buildRows(grid, placed) }, listed), roles: ["question"] };
}

function standing({ labelled }: Listed): Pick<PlacedRow, "bucket" | "reason"> {
  return labelled
    ? { bucket: "question", reason: "listed-fact" }
    : { bucket: "section", reason: "heading-between-tables" };
}

function ask(labelled: Labelled | null): Partial<SourceRow> {
  if (!labelled) return {};
  const { label, value, questionCell, answerCell } = labelled;
  if (isPlaceholder(value)) return { question: label, cells: { question: questionCell } };
  return { question: label, answer: value.trim(), cells: { question: questionCell, answer: answerCell } };
}
