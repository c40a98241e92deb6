import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import type { Bucket } from "#lib/domain/source-row.ts";

/** One place in a drawn row. `cell` is null for an empty place; `continued` where a merged cell reaches down into it. */
export type GridSlot = { column: number; span: number; cell: Cell | null; continued: boolean };

/** A drawn row: only rows that hold text are drawn, so that row numbers may jump. */
export type GridRow = { row: number; slots: GridSlot[] };

/** Column widths in pixels: no narrower than `least`, and sharing what room there is in the ratio of `wanted`. */
export type ColumnWidth = { least: number; wanted: number };

export type SheetGrid = { rows: GridRow[]; columns: number; widths: ColumnWidth[] };

/** More columns than this are not drawn (they are still read): a sheet of 16,384 columns must not freeze the page. */
export const maxDrawnColumns = 60;

const SAMPLE_ROWS = 300;
const NARROWEST = 68;
const WIDEST = 320;
// Long texts wrap rather than push the answer out of sight.
const WRAPPED = 132;
// As the style sheet clamps a cell.
const MOST_LINES = 8;

/** A sheet as rows of slots from left to right, merged cells kept; linear in the number of drawn slots. */
export function layOutSheet(sheet: SourceSheet): SheetGrid {
  const columns = Math.min(sheet.columns, maxDrawnColumns);
  const rows: GridRow[] = [];
  let open: Cell[] = [];
  for (const cells of rowsOf(sheet.cells)) {
    const row = cells[0]?.row ?? 0;
    open = open.filter((cell) => cell.row + (cell.rowSpan ?? 1) > row);
    rows.push({ row, slots: fillRow({ cells, open, columns }) });
    open.push(...cells.filter((cell) => (cell.rowSpan ?? 1) > 1 && cell.column <= columns));
  }
  return { rows, columns, widths: columnWidths({ rows, columns }) };
}

function rowsOf(cells: readonly Cell[]): Cell[][] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (cell.text.trim() === "") continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()].toSorted((a, b) => (a[0]?.row ?? 0) - (b[0]?.row ?? 0));
}

function fillRow({ cells, open, columns }: { cells: Cell[]; open: Cell[]; columns: number }): GridSlot[] {
  const starts = new Map<number, Cell>([...open, ...cells].map((cell) => [cell.column, cell]));
  const row = cells[0]?.row ?? 0;
  const slots: GridSlot[] = [];
  for (let column = 1; column <= columns; ) {
    const cell = starts.get(column);
    const span = cell ? Math.min(cell.columnSpan ?? 1, columns - column + 1) : 1;
    const continued = cell !== undefined && cell.row < row;
    slots.push({ column, span, cell: continued ? null : (cell ?? null), continued });
    column += Math.max(1, span);
  }
  return slots;
}

// Wide enough that nine in ten cells need few lines, judged from the first rows.
function columnWidths({ rows, columns }: { rows: readonly GridRow[]; columns: number }): ColumnWidth[] {
  const lengths: number[][] = Array.from({ length: columns }, () => []);
  for (const { slots } of rows.slice(0, SAMPLE_ROWS)) {
    // A row with one text is a title or a note: it runs over the empty places beside it.
    if (slots.filter(({ cell }) => cell).length === 1 && columns > 1) continue;
    for (const { column, span, cell } of slots) {
      if (cell && span === 1) lengths[column - 1]?.push(textUnits(cell.text));
    }
  }
  return lengths.map((units) => {
    const typical = units.toSorted((a, b) => a - b)[Math.floor(units.length * 0.9)] ?? 0;
    const wanted = Math.round(Math.min(WIDEST, Math.max(NARROWEST, 20 + typical * 6.5)));
    return { least: Math.min(wanted, WRAPPED), wanted };
  });
}

/** The longest line in half-width units: a Japanese letter counts two. */
function textUnits(text: string): number {
  let longest = 0;
  for (const line of text.slice(0, 400).split("\n")) {
    let units = 0;
    for (const letter of line) units += letter > "\u1100" ? 2 : 1;
    longest = Math.max(longest, units);
  }
  return longest;
}

const LINE = 18.6;
const PADDING = 11;
const LETTER = 6.2;

/** About how high a row will be drawn, in pixels: good enough for a scroll bar before it is measured. */
export function estimateHeight(row: GridRow, widths: readonly ColumnWidth[]): number {
  let lines = 1;
  for (const { cell, column, span } of row.slots) {
    if (!cell) continue;
    let room = -18;
    for (let at = column; at < column + span; at += 1) room += widths[at - 1]?.least ?? 0;
    const needed = cell.text
      .slice(0, 400)
      .split("\n")
      .map((line) => Math.ceil((textUnits(line) * LETTER) / room) || 1);
    lines = Math.max(
      lines,
      needed.reduce((sum, count) => sum + count, 0),
    );
  }
  return Math.min(lines, MOST_LINES) * LINE + PADDING;
}

/** The slots of a row as they are drawn, by what the row is. */
export function drawnSlots({ slots }: GridRow, bucket: Bucket): readonly GridSlot[] {
  return bucket === "question" || bucket === "header" ? slots : overflowRight(slots);
}

/** The first and last column of the place that holds this column; the column itself outside the drawn slots. */
export function slotAround(slots: readonly GridSlot[], column: number): { first: number; last: number } {
  const slot = slots.find((at) => at.column <= column && column < at.column + at.span);
  return slot ? { first: slot.column, last: slot.column + slot.span - 1 } : { first: column, last: column };
}

/**
 * The same row as spreadsheets show a lone long text: running over the empty places to its right. For rows that are no
 * table rows (titles, notes, sections), so that they need one line.
 */
function overflowRight(slots: readonly GridSlot[]): GridSlot[] {
  const shown: GridSlot[] = [];
  for (const slot of slots) {
    const last = shown.at(-1);
    if (last?.cell && slot.cell === null && !slot.continued) {
      shown[shown.length - 1] = { ...last, span: last.span + slot.span };
    } else shown.push(slot);
  }
  return shown;
}
