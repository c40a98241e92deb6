import type { Cell as LibraryCell, MergeRange, Sheet } from "hucre";
import type { Issue } from "#lib/domain/issue.ts";
import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { cellAddress } from "#lib/domain/source-document.ts";
import { makeSheet } from "../make-sheet.ts";
import { displayValue, looksLikeMistakenDate } from "./display-value.ts";
import { readHyperlinkFormula } from "./hyperlink-formula.ts";
import { findLostZeros } from "./lost-zeros.ts";
import type { AllowedByColumn } from "./resolve-choices.ts";
import type { RangeLink } from "./xlsx-extras.ts";

export type ConvertOptions = {
  is1904: boolean;
  links: readonly RangeLink[];
  allowed: AllowedByColumn;
  issues: Issue[];
};

/** Turns a sheet of the library (0-based, dense) into a grid of cells; what is worth knowing is added to `issues`. */
export function convertSheet(sheet: Sheet, options: ConvertOptions): SourceSheet {
  const cells = convertCells(sheet, options);
  addLinks(cells, options.links);
  cells.push(...blankChoices(sheet, cells, options.allowed));
  const source = { sheet: sheet.name, row: null, cell: null };
  const zeros = findLostZeros(sheet.rows);
  if (zeros) options.issues.push({ code: "number-lost-zeros", severity: "warning", detail: zeros, source });
  return makeSheet({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    cells,
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, def]) => def.hidden).map(([row]) => row + 1),
    hiddenColumns: (sheet.columns ?? []).flatMap((def, column) => (def.hidden ? [column + 1] : [])),
  });
}

const COLUMNS = 16_384;

function convertCells(sheet: Sheet, options: ConvertOptions): Cell[] {
  const cells: Cell[] = [];
  const spans = new Map((sheet.merges ?? []).map((merge) => [merge.startRow * COLUMNS + merge.startCol, merge]));
  const covered = findCovered(sheet);
  const comments = joinThreads(sheet);
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const detail = sheet.cells?.get(`${row},${column}`);
      if ((value === null && !detail) || covered.has(row * COLUMNS + column)) continue;
      const cell = convertCell({ value, detail, row, column, sheet: sheet.name }, options);
      if (!cell) continue;
      addSpan(cell, spans.get(row * COLUMNS + column));
      const comment = comments.get(cellAddress(cell)) ?? detail?.comment?.text.trim();
      if (comment) cell.comment = comment;
      cells.push(cell);
    }
  }
  return cells;
}

function addSpan(cell: Cell, span: MergeRange | undefined): void {
  if (!span) return;
  if (span.endRow > span.startRow) cell.rowSpan = span.endRow - span.startRow + 1;
  if (span.endCol > span.startCol) cell.columnSpan = span.endCol - span.startCol + 1;
}

/** Cells under a merged range but its first: no program shows them. */
function findCovered(sheet: Sheet): Set<number> {
  const covered = new Set<number>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const lastRow = Math.min(endRow, sheet.rows.length - 1);
    for (let row = startRow; row <= lastRow; row += 1) {
      const lastColumn = Math.min(endCol, (sheet.rows[row]?.length ?? 0) - 1);
      for (let column = startCol; column <= lastColumn; column += 1) {
        if (row !== startRow || column !== startCol) covered.add(row * COLUMNS + column);
      }
    }
  }
  return covered;
}

type Place = { value: unknown; detail: LibraryCell | undefined; row: number; column: number; sheet: string };

function convertCell({ value, detail, row, column, sheet }: Place, options: ConvertOptions): Cell | null {
  const format = detail?.style?.numFmt;
  const formulaLink = readHyperlinkFormula(detail?.formula);
  let text = displayValue(value, format, options.is1904);
  if (text === "" && formulaLink) text = formulaLink.text;
  const cell: Cell = { row: row + 1, column: column + 1, text };
  const report = (code: Issue["code"], detailText: string) => {
    const source = { sheet, row: cell.row, cell: cellAddress(cell) };
    options.issues.push({ code, severity: "warning", detail: detailText, source });
  };
  if (text === "") {
    if (detail?.formula && (value === null || value === undefined)) report("formula-without-value", cellAddress(cell));
    return null;
  }
  if (detail?.checkbox && typeof value === "boolean") {
    cell.checked = value;
    cell.text = value ? "☑" : "☐";
  }
  if (looksLikeMistakenDate(value, format)) report("number-shown-as-date", text);
  if (formulaLink?.url) cell.links = [{ text, url: formulaLink.url }];
  if (detail?.style?.font?.bold) cell.bold = true;
  const allowed = options.allowed
    .get(cell.column)
    ?.find(({ fromRow, toRow }) => fromRow <= cell.row && cell.row <= toRow);
  if (allowed) cell.allowed = allowed.allowed;
  return cell;
}

/** Blank cells that list answers: who sent the sheet left them open. Only beside rows that hold something. */
function blankChoices(sheet: Sheet, cells: readonly Cell[], allowed: AllowedByColumn): Cell[] {
  const taken = new Set(cells.map(({ row, column }) => row * COLUMNS + column));
  const rows = new Set(cells.map(({ row }) => row));
  const covered = allowed.size > 0 ? findCovered(sheet) : new Set<number>();
  const blanks: Cell[] = [];
  for (const [column, entries] of allowed) {
    for (const row of rows) {
      const place = row * COLUMNS + column;
      const entry = entries.find(({ fromRow, toRow }) => fromRow <= row && row <= toRow);
      if (!entry || taken.has(place) || covered.has((row - 1) * COLUMNS + column - 1)) continue;
      taken.add(place);
      blanks.push({ row, column, text: "", allowed: entry.allowed });
    }
  }
  return blanks;
}

function addLinks(cells: readonly Cell[], links: readonly RangeLink[]): void {
  if (links.length === 0) return;
  const byPlace = new Map(cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
  const addTo = (cell: Cell | undefined, url: string) => {
    if (cell) cell.links = [...(cell.links ?? []), { text: cell.text, url }];
  };
  for (const { range, url } of links) {
    if (range.fromRow === range.toRow && range.fromColumn === range.toColumn) {
      addTo(byPlace.get(range.fromRow * COLUMNS + range.fromColumn), url);
      continue;
    }
    const inside = cells.filter(
      ({ row, column }) =>
        row >= range.fromRow && row <= range.toRow && column >= range.fromColumn && column <= range.toColumn,
    );
    for (const cell of inside) addTo(cell, url);
  }
}

/** Threaded comments replace the old-style one, which then only says that the program is too old. */
function joinThreads(sheet: Sheet): Map<string, string> {
  const threads = new Map<string, string>();
  const addressOf = new Map<string, string>();
  for (const { id, ref, parentId, text } of sheet.threadedComments ?? []) {
    const address = ref ?? addressOf.get(parentId ?? "");
    if (!address) continue;
    addressOf.set(id, address);
    threads.set(address, [threads.get(address), text].filter(Boolean).join("\n"));
  }
  return threads;
}
