import { foldText } from "#lib/domain/fold-text.ts";
import { joinTexts } from "#lib/domain/join-texts.ts";
import { cellAddress, rowPosition } from "#lib/domain/source-document.ts";
import type { ColumnRole, SourceRow } from "#lib/domain/source-row.ts";
import { isNumbering, seeCell } from "./content-cues.ts";
import { countLines, type DialogueLine } from "./dialogue-line.ts";
import { findProseQuestions } from "./find-prose-questions.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { PlacedRow } from "./read-sheet.ts";
import { hasHeadingMark, headingPoints, looksLikeNote, looksLikeStatement } from "./row-cues.ts";
import { type GridRow, rowText, type SheetGrid } from "./sheet-grid.ts";

const LABEL =
  "(q|question|質問|ご質問|設問|問|a|ans|answer|response|回答|ご回答|答)\\s*[-.]?\\s*([0-9]{0,4}(?:[-.][0-9]{1,3})*)";
const LABEL_CELL = new RegExp(`^[【[(]?${LABEL}[】\\])]?\\s*[.:：)）]?$`, "i");
const LABEL_START = new RegExp(`^[【[(]?${LABEL}[】\\])]?\\s*[.:：)）】\\]]\\s*(?=\\S)`, "i");
// Without a colon a gap parts label and text, where the label cannot be a word of it: 問1 …, Q1 …, 答 …, but not "A …".
const LABEL_GAP =
  /^[【[(]?(?=\D{1,8}\d|[^a-z])(q|question|質問|ご質問|設問|問|a|answer|回答|ご回答|答)\s?([0-9]{0,4}(?:[-.][0-9]{1,3})*)[】\])]?[\s\u3000]+(?=\S)/i;
const QUESTION_LABEL = /^(?:q|question|質問|ご質問|設問|問)$/i;

const REMARK_LABEL =
  /^(?:備考|補足|特記事項|コメント|根拠(?:資料)?|証跡|エビデンス|参[照考]資料|添付資料|remarks?|comments?|evidence|attachments?|supporting (?:evidence|documents?|documentation))$/;
const NUMBER_LABEL = /^(?:(?:question|item|ref|設問|質問|項目)\s?)?(?:no\.?|number|id|番号|#)$/;

/** "備考 | …", "Evidence: …", "Question no. | 2": rows of a card beside its question and its answer. */
function readAside({ cells }: GridRow): DialogueLine | null {
  const [first, second] = cells;
  const [, before = "", after = ""] = second
    ? []
    : (/^([^:：\n]{2,30})[:：]\s*([\s\S]*)$/.exec(first?.text ?? "") ?? []);
  const label = foldText(before || (first?.text ?? "")).replace(/[\s:：]+$/, "");
  const text = second ? joinTexts(cells.slice(1).map((cell) => cell.text)) : after.trim();
  if (REMARK_LABEL.test(label)) return { kind: "remark", number: "", text, cell: second ?? first };
  return NUMBER_LABEL.test(label) && text !== "" ? { kind: "number", number: text, text, cell: second } : null;
}

function readLine(row: GridRow): DialogueLine {
  const [first, second] = row.cells;
  const text = first?.text.trim() ?? "";
  const aside = readAside(row);
  if (aside) return aside;
  const label = readLabelCell(row);
  if (label) return label;
  const start = second ? null : (LABEL_START.exec(text) ?? LABEL_GAP.exec(text));
  if (!start) return { kind: "other", number: "", text: row.cells.map((cell) => cell.text).join("\n"), cell: first };
  const number = start[2] ? start[0].replace(/[.:：)）】\]\s]+$/, "") : "";
  return { kind: kindOf(start), number, text: text.slice(start[0].length), cell: first };
}

/** A label in a cell of its own, first in its row or right of the row's number: "Q1 | …", "3 | 問 | …", "答 | …". */
function readLabelCell({ cells }: GridRow): DialogueLine | null {
  const labelAt = (index: number) => LABEL_CELL.exec(cells[index]?.text.trim().normalize("NFKC") ?? "");
  const at = isLabelledBesideNumber(cells) ? 1 : 0;
  const label = labelAt(at);
  const body = cells.slice(at + 1);
  if (!label || body.length === 0) return null;
  const numbered = at === 1 || label[2] ? (cells[0]?.text.trim() ?? "") : "";
  return {
    kind: kindOf(label),
    number: at === 1 ? numbered : numbered.replace(/[.:：)）\s]+$/, ""),
    text: joinTexts(body.map(({ text }) => text)),
    cell: body[0],
  };
}

/** "3 | 問 | …": a number, a label without one, a text. */
function isLabelledBesideNumber(cells: GridRow["cells"]): boolean {
  const [first, second, third] = cells;
  if (!first || !second || !third || !isNumbering(foldText(first.text))) return false;
  return LABEL_CELL.exec(second.text.trim().normalize("NFKC"))?.[2] === "";
}

/** Among rows labelled as answers, a numbered row asks: "1 | 質問" above "回答 | …". */
function numberLine(line: DialogueLine, row: GridRow | undefined): DialogueLine {
  const [first, second] = row?.cells ?? [];
  if (line.kind !== "other" || !first || !second || !isNumbering(foldText(first.text))) return line;
  return { kind: "question", number: first.text.trim(), text: second.text, cell: second };
}

const kindOf = (match: RegExpExecArray): DialogueLine["kind"] =>
  QUESTION_LABEL.test(match[1] ?? "") ? "question" : "answer";

/** Blocks of "Q: …" and "A: …", or of a question and the paragraphs that answer it; null where a sheet is not like that. */
function findLines(grid: SheetGrid, hasHeader: boolean): DialogueLine[] | null {
  const wide = grid.rows.filter(({ cells }) => cells.length > 2 && !isLabelledBesideNumber(cells)).length;
  if (wide > grid.rows.length * 0.6) return null;
  const lines = grid.rows.map(readLine);
  const questions = countLines(lines, "question");
  const answers = countLines(lines, "answer");
  const asides = countLines(lines, "remark") + countLines(lines, "number");
  if (questions >= 2 && answers >= 2 && questions + answers + asides >= lines.length * 0.4)
    return placeBetween(lines, grid.rows);
  const numbered = answers >= 2 ? lines.map((line, index) => numberLine(line, grid.rows[index])) : lines;
  if (countLines(numbered, "question") >= 2 && countLines(numbered, "question") + answers >= lines.length * 0.7)
    return numbered;
  const lone = grid.rows.filter((row) => row.cells.length === 1).length;
  if (hasHeader || lone < grid.rows.length * 0.9) return null;
  return findProseQuestions(grid.rows);
}

/**
 * Where labels have cells of their own, an answer goes on beneath its text. What stands further left, or over the width, heads the lines
 * below or is a note.
 */
function placeBetween(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] {
  const bodies = lines.flatMap(({ kind, cell }, index) =>
    kind === "question" && (rows[index]?.cells.length ?? 0) > 1 && cell ? [cell.column] : [],
  );
  if (bodies.length < countLines(lines, "question")) return [...lines];
  const left = Math.min(...bodies);
  let begun = false;
  return lines.map((line, index) => {
    begun ||= line.kind === "question";
    const lone = rows[index]?.cells.length === 1 && (line.cell?.column ?? left) < left;
    if (line.kind !== "other" || !lone || !begun) return line;
    return { ...line, kind: headsByLooks(line.text, false) ? "heading" : "note" };
  });
}

function headsByLooks(text: string, asked: boolean): boolean {
  // The name of who answers, in a line of its own, heads nothing.
  if (/(?:株式|有限|合同)会社|(?:御中|様)$/.test(text.trim())) return false;
  return !looksLikeNote(text) && !looksLikeStatement(text) && headingPoints(text) >= (asked ? 2 : 1);
}

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
  if (line.kind === "answer" || line.kind === "remark")
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

function rowOf(grid: SheetGrid, placed: PlacedRow, path: string[]): SourceRow {
  const { row, page } = rowPosition(grid.sheet, placed.row.row);
  const { bucket, reason } = placed;
  const empty = {
    number: "",
    question: "",
    answer: "",
    detail: "",
    remarks: "",
    unit: "",
    example: "",
    cells: {},
    links: [],
    allowed: [],
  };
  return {
    bucket,
    sheet: grid.sheet.name,
    gridRow: placed.row.row,
    row,
    page,
    path,
    ...empty,
    text: rowText(placed.row),
    reason,
  };
}

/** Reads a sheet in which questions and answers stand one under the other. Null where they do not. */
export function readDialogue(grid: SheetGrid, hasHeader: boolean): Dialogue | null {
  const lines = findLines(grid, hasHeader);
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
    const made = rowOf(grid, entry, entry.bucket === "question" || entry.bucket === "section" ? section : []);
    if (entry.bucket === "question") {
      begun = true;
      asked = {
        ...made,
        number: line.number || number,
        question: line.text,
        cells: line.cell ? { question: cellAddress(line.cell) } : {},
      };
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
  if (isPlaceholder(line.text) || line.text === "") return;
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
