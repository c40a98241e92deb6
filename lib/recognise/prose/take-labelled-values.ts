import { cellAddress } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { isPlaceholder } from "../rows/placeholder.ts";
import { looksLikeNote } from "../rows/row-cues.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { FIELDS, isLabel, namesOf, rankOf } from "../stated/stated-line.ts";
import { seeCell } from "../tables/content-cues.ts";

const LEAST = 3;
const LONGEST_LABEL = 48;
const COLON = /^\s*[■・●*•-]?\s*([^:：\n。.?？]{2,48}?)\s*(?:：|:\s)\s*(\S[\s\S]*)$/;
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
    return isShort ? { label, value: second.text, answerCell: cellAddress(second), questionCell } : null;
  }
  const lead = first.boldLead ? first.text.slice(0, first.boldLead).replace(/[\s:：–—-]+$/, "") : "";
  const rest = first.boldLead ? first.text.slice(first.boldLead).replace(/^[\s:：–—-]+/, "") : "";
  const [, label = lead, value = rest] = COLON.exec(first.text) ?? [];
  const isUsable = label.trim() !== "" && label.length <= LONGEST_LABEL && value !== "" && !value.startsWith("//");
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

function heads({ row, bucket }: PlacedRow): boolean {
  return row.cells.length === 1 && (bucket === "section" || row.cells[0]?.heading !== undefined);
}

/** The rows right below a heading that are labelled, as long as they follow one another; none where they are few, or explain or introduce something. */
function listBelow(placed: readonly PlacedRow[], from: number): Labelled[] {
  const found: Labelled[] = [];
  for (const { row, bucket, reason } of placed.slice(from)) {
    const isFree = bucket === "note" && AROUND.has(reason) && row.cells[0]?.heading === undefined;
    const labelled = isFree ? readLabelled(row) : null;
    if (!labelled) break;
    found.push(labelled);
  }
  return found.length >= LEAST && !found.some(introduces) ? found : [];
}

type Listed = { labelled: Labelled | null; path: string[] };

/** The headings of such lists (labelled by nothing) and the rows of the lists, by row. */
function findLists(placed: readonly PlacedRow[]): Map<GridRow, Listed> {
  const listed = new Map<GridRow, Listed>();
  placed.forEach((heading, index) => {
    const text = heading.row.cells[0]?.text.trim() ?? "";
    const found = index > 0 && heads(heading) && !EXPLAINS.test(text) ? listBelow(placed, index + 1) : [];
    if (found.length === 0) return;
    listed.set(heading.row, { labelled: null, path: [text] });
    placed.slice(index + 1, index + 1 + found.length).forEach(({ row }, offset) => {
      listed.set(row, { labelled: found[offset] ?? null, path: [text] });
    });
  });
  return listed;
}

/**
 * Facts that a text which asks and answers elsewhere lists below a heading, each behind its label: they are asked by their labels. `rows` are made of
 * `placed`, one of each.
 */
export function takeLabelledValues(
  grid: SheetGrid,
  { placed, rows }: { placed: readonly PlacedRow[]; rows: readonly SourceRow[] },
): { placed: PlacedRow[]; rows: SourceRow[] } {
  const asked = rows.filter(({ bucket }) => bucket === "question").length;
  const isText = grid.rows.some(({ prose }) => prose);
  const listed = isText && asked >= LEAST ? findLists(placed) : new Map<GridRow, Listed>();
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

function standing({ labelled }: Listed): Pick<PlacedRow, "bucket" | "reason"> {
  return labelled
    ? { bucket: "question", reason: "question-row" }
    : { bucket: "section", reason: "heading-between-tables" };
}

function ask(labelled: Labelled | null): Partial<SourceRow> {
  if (!labelled) return {};
  const { label, value, questionCell, answerCell } = labelled;
  if (isPlaceholder(value)) return { question: label, cells: { question: questionCell } };
  return { question: label, answer: value.trim(), cells: { question: questionCell, answer: answerCell } };
}
