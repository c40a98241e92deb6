import { joinTexts } from "#lib/domain/join-texts.ts";
import { cellAddress } from "#lib/domain/source-document.ts";
import type { ColumnRole, SourceRow } from "#lib/domain/source-row.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { bareRow } from "../rows/bare-row.ts";
import { isPlaceholder } from "../rows/placeholder.ts";
import { hasHeadingMark } from "../rows/row-cues.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { seeCell } from "../tables/content-cues.ts";
import type { DialogueLine } from "./dialogue-line.ts";
import { findDialogueLines, headsByLooks } from "./find-dialogue-lines.ts";
import { readLine } from "./read-dialogue-line.ts";

const afterwards = ({ kind }: DialogueLine) => (kind === "number" ? "between-tables" : "below-table");

/** What stands above a line: a question that it may answer, any question at all, nothing. */
type Seen = { asked: boolean; begun: boolean; first: boolean };

function placeLine(line: DialogueLine, row: GridRow, { asked, begun, first }: Seen): PlacedRow {
  const placed = (bucket: PlacedRow["bucket"], reason: PlacedRow["reason"]): PlacedRow => ({
    row,
    table: null,
    bucket,
    reason,
  });
  if (line.kind === "question") return placed("question", "question-row");
  if (line.kind === "answer" || line.kind === "remark" || line.kind === "question-more")
    return placed("note", asked ? "continuation" : "between-tables");
  if (line.kind === "note" && first) return placed("note", "title");
  if (line.kind === "note" || line.kind === "number") return placed("note", begun ? afterwards(line) : "above-table");
  if (line.kind === "heading") return placed("section", "heading-between-tables");
  const heads = row.cells.length === 1 && headsByLooks(line.text, asked);
  if (heads && first && !hasHeadingMark(line.text)) return placed("note", "title");
  if (heads && !seeCell(line.text).statement) return placed("section", "heading-between-tables");
  return placed("note", asked ? "continuation" : "above-table");
}

export type Dialogue = { placed: PlacedRow[]; rows: SourceRow[]; roles: ColumnRole[] };

/** Reads a sheet in which questions and answers stand one under the other. Null where they do not. */
export function readDialogue(grid: SheetGrid, hasHeader: boolean): Dialogue | null {
  const lines = findDialogueLines(grid, hasHeader);
  if (!lines) return null;
  let section: string[] = [];
  let begun = false;
  let number = "";
  let asked: SourceRow | null = null;
  const placed: PlacedRow[] = [];
  const rows = grid.rows.map((row, index) => {
    const line = lines[index] ?? readLine(row);
    const entry = placeLine(line, row, { asked: asked !== null, begun, first: index === 0 });
    placed.push(entry);
    if (entry.bucket === "section") {
      section = [line.text.trim()];
      asked = null;
    }
    const made = bareRow(grid, entry, entry.bucket === "question" || entry.bucket === "section" ? section : []);
    if (entry.bucket === "question") {
      begun = true;
      asked = {
        ...made,
        number: line.number || number,
        question: line.text,
        cells: line.cell ? { question: cellAddress(line.cell) } : {},
      };
      if (line.answer !== undefined) addAnswer(asked, { ...line, kind: "answer", text: line.answer }, row);
      return asked;
    }
    if (entry.reason === "continuation" && asked) addAnswer(asked, line, row);
    number = line.kind === "number" ? line.number : "";
    return made;
  });
  const labelled = grid.rows.some((row) => row.cells.length > 1);
  return { placed, rows, roles: labelled ? ["number", "question"] : ["question"] };
}

function addAnswer(asked: SourceRow, line: DialogueLine, row: GridRow): void {
  if (line.kind === "question-more") asked.question = joinTexts([asked.question, line.text]);
  if (line.kind === "question-more" || isPlaceholder(line.text) || line.text === "") return;
  if (line.kind === "remark") {
    asked.remarks = joinTexts([asked.remarks, line.text]);
    if (line.cell) asked.cells.remarks ??= cellAddress(line.cell);
    asked.links.push(...row.cells.flatMap((cell) => cell.links ?? []));
    return;
  }
  asked.answer = joinTexts([asked.answer, line.text]);
  if (line.cell) asked.cells.answer ??= cellAddress(line.cell);
  asked.links.push(...row.cells.flatMap((cell) => cell.links ?? []));
}
