import { foldText } from "#lib/domain/fold-text.ts";
import { joinTexts } from "#lib/domain/join-texts.ts";
import { type Cell, cellAddress } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { turnsOf } from "../arrange/turn-roles.ts";
import { withoutReplyLabel } from "../prose/find-replies.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { cellAt, type GridRow, type SheetGrid } from "../sheet-grid.ts";
import { isNumbering } from "../tables/content-cues.ts";
import type { TableColumns } from "../tables/table-columns.ts";
import { bareRow } from "./bare-row.ts";
import { isPlaceholder } from "./placeholder.ts";
import { lookOf, type OpenSection, openSection } from "./section-stack.ts";
import { splitNumber } from "./split-number.ts";
import { fillingCell, takeAnswer } from "./take-parts.ts";

/** What carries over from row to row while a sheet is read from the top down. */
type Reading = {
  grid: SheetGrid;
  sections: OpenSection[];
  /** The cell that fills a category column down to the next one. */
  filled: Map<number, Cell>;
  /** The last question, which a continuation goes on from. */
  asked: SourceRow | null;
  afterSection: boolean;
};

/** The title of a section row: its text without its number where that has a cell of its own. */
function sectionTitle(row: GridRow, columns: TableColumns | undefined): { title: Cell | undefined; number: string } {
  const numbers = new Set(columns?.numbers ?? []);
  const isNumber = (cell: Cell) => numbers.has(cell.column) && isNumbering(foldText(cell.text));
  const title = row.cells.find((cell) => !isNumber(cell)) ?? row.cells[0];
  const number = row.cells.filter((cell) => isNumber(cell) && cell !== title).map((cell) => cell.text);
  return { title, number: number.join("") };
}

function enterSection(reading: Reading, placed: PlacedRow): void {
  const { title, number } = sectionTitle(placed.row, placed.table?.columns);
  if (!title) return;
  const section = { title: title.text.trim(), look: lookOf(title, number) };
  reading.sections = openSection(reading.sections, section, reading.afterSection);
  reading.filled.clear();
  reading.asked = null;
  reading.afterSection = true;
}

/** Headers that come again with another text in one place (HECVAT) carry the title of the section that they open. */
function enterHeader(reading: Reading, placed: PlacedRow): void {
  const { table } = placed;
  const title = cellAt(placed.row, table?.table.titleColumn);
  if (title) {
    const section = { title: title.text.trim(), look: "header" };
    reading.sections = openSection(reading.sections, section, reading.afterSection);
  }
  // The same header again is only a new page: merged categories and answers go on over it.
  if (!title && placed.reason === "repeated-header") return;
  reading.asked = null;
  reading.filled.clear();
}

function takeNumber(reading: Reading, row: GridRow, columns: TableColumns): { number: string; cell: Cell | undefined } {
  const [only, second] = columns.numbers;
  if (second === undefined) {
    const cell = fillingCell(row, only);
    return { number: cell?.text.trim() ?? "", cell };
  }
  const parts = columns.numbers.map((column, index) => {
    const own = fillingCell(row, column);
    const isFirstOfTwo = columns.numbers.length > 1 && index < columns.numbers.length - 1;
    if (own && isFirstOfTwo) reading.filled.set(column, own);
    return own ?? (isFirstOfTwo ? reading.filled.get(column) : undefined);
  });
  const texts = parts.flatMap((cell) => (cell ? [cell.text.trim()] : []));
  const number = texts.reduce(
    (joined, text) => (joined === "" || /[-.\s(]$/.test(joined) ? joined + text : `${joined}-${text}`),
    "",
  );
  return { number, cell: parts.at(-1) ?? parts[0] };
}

/** Fills categories down. A new value in one empties those to its right. */
function takePath(reading: Reading, row: GridRow, columns: TableColumns): Cell[] {
  const path: Cell[] = [];
  let isNew = false;
  for (const column of columns.levels) {
    const above = reading.filled.get(column);
    const cell = fillingCell(row, column);
    if (cell && cell !== above) {
      isNew = true;
      reading.filled.set(column, cell);
    } else if (!cell && isNew && above) reading.filled.delete(column);
    const filled = cell ?? (isNew ? undefined : above);
    if (filled) path.push(filled);
  }
  return path;
}

function askQuestion(reading: Reading, placed: PlacedRow): SourceRow {
  const { row, table } = placed;
  const asked = bareRow(reading.grid, placed, openTitles(reading));
  // A row that a person calls a question in a sheet without any table asks with its whole text.
  if (!table) asked.question = asked.text;
  if (!table) return asked;
  const { columns } = table;
  const number = takeNumber(reading, row, columns);
  const path = takePath(reading, row, columns);
  const { answer, detail, remarks, links, allowed, cells } = takeAnswer(row, columns, table.table.form);
  const asking = fillingCell(row, columns.question) ?? path.at(-1) ?? longestCell(row, columns);
  if (number.cell && number.number !== "") cells.number = cellAddress(number.cell);
  if (asking) cells.question = cellAddress(asking);
  for (const cell of path) cells[cell.column === columns.item ? "item" : "path"] = cellAddress(cell);
  const unit = fillingCell(row, columns.unit);
  if (unit) cells.unit = cellAddress(unit);
  const example = fillingCell(row, columns.example);
  if (example) cells.example = cellAddress(example);
  asked.path = asked.path.concat(path.map(({ text }) => text.trim()));
  asked.number = number.number;
  asked.question = asking?.text ?? "";
  asked.answer = answer;
  asked.detail = detail;
  asked.remarks = remarks;
  asked.cells = cells;
  asked.links = links;
  asked.unit = unit?.text ?? "";
  asked.example = example?.text ?? "";
  asked.allowed = allowed;
  if (table.numbersInside) takeNumberInside(asked);
  return asked;
}

function takeNumberInside(asked: SourceRow): void {
  const split = splitNumber(asked.question);
  if (!split) return;
  asked.number = split.number;
  asked.question = split.question;
  if (asked.cells.question) asked.cells.number = asked.cells.question;
}

/** The titles of the sections that stand open, outermost first. */
function openTitles({ sections }: Reading): string[] {
  return sections.map(({ title }) => title);
}

function longestCell(row: GridRow, columns: TableColumns): Cell | undefined {
  const free = row.cells.filter(
    (cell) => !["answer", "detail", "remarks"].includes(columns.roles.get(cell.column) ?? ""),
  );
  return free.reduce<Cell | undefined>(
    (best, cell) => (!best || cell.text.length > best.text.length ? cell : best),
    undefined,
  );
}

/** The answer goes on in a row of its own: it joins the question above, and the row stays as a note. */
function continueAnswer(reading: Reading, placed: PlacedRow): void {
  const { asked } = reading;
  if (!asked || !placed.table) return;
  const more = takeAnswer({ ...placed.row, covered: new Map() }, placed.table.columns, placed.table.table.form);
  asked.answer = joinTexts([asked.answer, more.answer]);
  asked.detail = joinTexts([asked.detail, more.detail]);
  asked.remarks = joinTexts([asked.remarks, more.remarks]);
  asked.links.push(...more.links);
  if (turnsOf(placed.table.table)?.replies.has(placed.row))
    addReply(asked, placed.row, placed.table.columns, more.cells);
}

/** A reply beneath its question explains the code beside it, or is the answer itself. */
function addReply(asked: SourceRow, row: GridRow, columns: TableColumns, cells: SourceRow["cells"]): void {
  Object.assign(asked.cells, cells);
  const cell = cellAt(row, columns.question);
  const text = cell && !isPlaceholder(cell.text) ? withoutReplyLabel(cell.text) : "";
  if (!cell || text === "") return;
  const role = columns.answer === undefined ? "answer" : "detail";
  asked[role] = joinTexts([asked[role], text]);
  asked.cells[role] = cellAddress(cell);
  asked.links.push(...(cell.links ?? []));
}

/** Takes the placed rows of one sheet apart. */
export function buildRows(grid: SheetGrid, placedRows: readonly PlacedRow[]): SourceRow[] {
  const reading: Reading = { grid, sections: [], filled: new Map(), asked: null, afterSection: false };
  return placedRows.map((placed) => {
    if (placed.bucket === "question") {
      reading.asked = askQuestion(reading, placed);
      reading.afterSection = false;
      return reading.asked;
    }
    if (placed.bucket === "section") enterSection(reading, placed);
    else if (placed.bucket === "header") enterHeader(reading, placed);
    else if (placed.reason === "continuation") continueAnswer(reading, placed);
    return bareRow(grid, placed, placed.bucket === "section" ? openTitles(reading) : []);
  });
}
