import { foldText } from "#lib/domain/fold-text.ts";
import type { Bucket } from "#lib/domain/source-row.ts";
import { turnsOf } from "./arrange/turn-roles.ts";
import { isCodeLine, readLegend } from "./legend/read-legend.ts";
import { joinTurns } from "./prose/find-replies.ts";
import { classifyRow, type Placing } from "./rows/classify-row.ts";
import { hasHeadingMark, headingPoints, looksLikeNote, looksLikeStatement } from "./rows/row-cues.ts";
import { haveNumbersInside } from "./rows/split-number.ts";
import { cellAt, type GridRow, type SheetGrid, textAt } from "./sheet-grid.ts";
import { TITLE_WORD, titleCell } from "./stated/title-cell.ts";
import { isNumbering, seeCell } from "./tables/content-cues.ts";
import { groupByKind, type Table } from "./tables/find-tables.ts";
import { sortColumns, type TableColumns } from "./tables/table-columns.ts";
import { scoreLabel } from "./tables/table-form.ts";
import { askingText, learnHabits, type TableHabits } from "./tables/table-habits.ts";

/** A row in its bucket, with the table that it stands in (null above the first). */
export type PlacedRow = Placing & { row: GridRow; table: PlacedTable | null };
/** `numbersInside`: no column of numbers, because each question begins with its own. */
export type PlacedTable = { table: Table; columns: TableColumns; numbersInside: boolean };

function isLone(row: GridRow | undefined): row is GridRow {
  return row !== undefined && row.cells.length === 1;
}

function couldHead(row: GridRow | undefined): row is GridRow {
  const text = row?.cells[0]?.text ?? "";
  if (isCodeLine(text)) return false;
  if (Object.keys(readLegend(text)).length >= 2) return false;
  return isLone(row) && !looksLikeNote(text) && !looksLikeStatement(text) && headingPoints(text) >= 1;
}

/** What the tables of one kind have in common; all their rows speak for it. */
function learnKind(grid: SheetGrid, same: readonly Table[]): TableHabits {
  const all = same.flatMap((table) => grid.rows.slice(table.from, table.to));
  const rows = joinTurns(all, same[0] ? turnsOf(same[0]) : null);
  const fills = (column: number) => rows.filter((row) => cellAt(row, column) !== undefined).length;
  return learnHabits(rows, sortColumns(same[0]?.roles ?? new Map(), fills, same[0]?.solution?.repeated));
}

function placeTables(grid: SheetGrid, tables: readonly Table[]): PlacedRow[] {
  const kinds = groupByKind(tables);
  const habits = new Map([...kinds].map(([kind, same]) => [kind, learnKind(grid, same)]));
  const main = kinds.get(0)?.[0];
  return tables.flatMap((table) => {
    const usual = habits.get(table.kind);
    return usual ? placeTable(grid, table, { habits: usual, main }) : [];
  });
}

type Surroundings = { habits: TableHabits; main: Table | undefined };

function placeTable(grid: SheetGrid, table: Table, { habits, main }: Surroundings): PlacedRow[] {
  const rows = grid.rows.slice(table.from, table.to);
  const placed = { table, columns: habits.columns, numbersInside: false };
  const header = table.header ? grid.rows.slice(table.header.from, table.header.to) : [];
  const turns = turnsOf(table);
  const asked = new Set(turns?.replies.values());
  const body = rows.map((row, at): PlacedRow => {
    if (turns?.replies.has(row)) return { row, table: placed, bucket: "note", reason: "continuation" };
    if (asked.has(row)) return { row, table: placed, bucket: "question", reason: "question-row" };
    const { bucket, reason } = classifyRow(row, { above: rows[at - 1] ?? header.at(-1), next: rows[at + 1] }, habits);
    return { row, table: placed, bucket, reason };
  });
  if (isAnnex(table, main)) leaveOut(body);
  likenSections(body);
  findOwnNumbering(body, habits.answered);
  placed.numbersInside = areNumbersInside(body, habits);
  return [
    ...header.map((row): PlacedRow => {
      return { row, table: placed, bucket: "header", reason: table.repeated ? "repeated-header" : "column-header" };
    }),
    ...body,
  ];
}

function areNumbersInside(body: readonly PlacedRow[], { columns }: TableHabits): boolean {
  if (columns.numbers.length > 0) return false;
  return haveNumbersInside(body.flatMap(({ row, bucket }) => (bucket === "question" ? askingText(row, columns) : [])));
}

/**
 * A table under other headings, none of which asks or answers (Deviation, Planned date), beside one that does: a list
 * of something else.
 */
function isAnnex(table: Table, main: Table | undefined): boolean {
  if (table.kind === 0 || !table.header || !main || !hasAnswers(main) || hasAnswers(table)) return false;
  const question = [...table.roles].find(([, role]) => role === "question")?.[0] ?? 0;
  return (scoreLabel(table.form.labels.get(question)).question ?? 0) < 2;
}

/** Whether a column of the table answers. */
export function hasAnswers({ roles }: Table): boolean {
  return [...roles.values()].some((role) => role === "answer" || role === "detail" || role.startsWith("choice-"));
}

function leaveOut(rows: readonly PlacedRow[]): void {
  for (const entry of rows) {
    if (entry.bucket !== "question") continue;
    entry.bucket = "note";
    entry.reason = "between-tables";
  }
}

/** The shape of a row's number: "V6" and "V12" are alike, "6.1" is not. "" for a row without one. */
function numberShape({ row, table }: PlacedRow): string {
  const number = foldText(table?.columns.numbers.map((column) => textAt(row, column)).join("") ?? "");
  if (!isNumbering(number)) return "";
  const bare = number.replace(/[.\s]+$/, "");
  return /^[ivx]+$/.test(bare)
    ? "roman"
    : /^[a-z]$/.test(bare)
      ? "letter"
      : /^[ア-ン]$/.test(bare)
        ? "kana"
        : bare.replace(/\d+/g, "0");
}

/** Cells of a row in columns that mean something. */
function countTelling({ row, table }: PlacedRow): number {
  let count = 0;
  for (const { column } of row.cells) if (table?.columns.roles.get(column) !== "ignore") count += 1;
  return count;
}

/** "V6" without questions of its own is a section like "V5": its number has the shape that only sections have. */
function likenSections(rows: PlacedRow[]): void {
  const shapes = rows
    .filter((entry) => entry.bucket === "section")
    .map(numberShape)
    .filter((shape) => shape !== "");
  if (shapes.length === 0) return;
  const known = new Set(shapes);
  const alike = rows.filter((entry) => entry.bucket === "question" && known.has(numberShape(entry)));
  if (alike.length < shapes.length) openSections(alike);
}

function openSections(rows: readonly PlacedRow[]): void {
  for (const entry of rows) {
    if (countTelling(entry) > 2) continue;
    entry.bucket = "section";
    entry.reason = "full-width-section";
  }
}

/** Ⅰ and Ⅱ without an answer among 1, 2, 3 with answers: a numbering of their own makes them headings. */
function findOwnNumbering(rows: PlacedRow[], answered: number): void {
  if (answered < 0.5) return;
  const asking = rows.filter((entry) => entry.bucket === "question");
  const short = asking.filter(
    (entry) => entry.row.cells.every((cell) => cell.text.length <= 40) && countTelling(entry) === 2,
  );
  if (short.length === 0) return;
  const telling = asking.filter((entry) => countTelling(entry) > 2);
  const usual = new Set(telling.map(numberShape));
  const bare = short.filter((entry) => {
    const shape = numberShape(entry);
    return shape !== "" && !usual.has(shape);
  });
  if (telling.length > bare.length) openSections(bare);
}

/** The row right above a later table's header heads that table, if it is a lone short text. */
function headNextTables(placed: PlacedRow[]): boolean {
  let some = false;
  placed.forEach((entry, index) => {
    const above = placed[index - 1];
    if (entry.bucket !== "header" || !above || above.bucket === "header" || above.table === null) return;
    if (!couldHead(above.row) || above.bucket === "question") return;
    above.bucket = "section";
    above.reason = "heading-between-tables";
    some = true;
  });
  return some;
}

function placeAbove(rows: readonly GridRow[], headed: boolean): PlacedRow[] {
  const titles = rows.filter((row) => {
    const text = titleCell(row)?.text;
    return text !== undefined && !looksLikeStatement(text) && Object.keys(readLegend(text)).length < 2;
  });
  const title = titles.find((row) => TITLE_WORD.test(titleCell(row)?.text ?? "")) ?? titles[0];
  return rows.map((row, index): PlacedRow => {
    const text = row.cells[0]?.text ?? "";
    const last = index === rows.length - 1 && couldHead(row);
    // The last line above the first table is its heading if it is marked as one, or if the tables below have theirs.
    if (last && (hasHeadingMark(text) ? row !== title || headed : headed && row !== title)) {
      return { row, table: null, bucket: "section", reason: "heading-between-tables" };
    }
    const legend = Object.keys(readLegend(row.cells.map((cell) => cell.text).join(" | "))).length >= 2;
    if (row === title) return { row, table: null, bucket: "note", reason: "title" };
    return { row, table: null, bucket: "note", reason: legend ? "legend" : "above-table" };
  });
}

/** Rows above a table that has no header: up to the first row that asks. */
function countAbove(rows: readonly PlacedRow[], first: Table | undefined): number {
  if (!first || first.header) return 0;
  const plainly = rows.findIndex(
    (entry) =>
      entry.bucket === "question" && (entry.row.cells.length > 1 || seeCell(entry.row.cells[0]?.text ?? "").question),
  );
  const asks = plainly >= 0 ? plainly : rows.findIndex((entry) => entry.bucket === "question");
  return Math.max(asks, 0);
}

/** A heading that no question follows heads nothing; text that continues no question is a note. */
function settle(placed: PlacedRow[]): void {
  const lastQuestion = placed.findLastIndex((entry) => entry.bucket === "question");
  let question = false;
  placed.forEach((entry, index) => {
    if (entry.bucket === "question") question = true;
    else if (entry.bucket === "section" || entry.reason === "column-header" || endsAnswer(entry)) question = false;
    if (entry.reason === "continuation" && !question) entry.reason = "between-tables";
    if (index < lastQuestion) return;
    if (entry.bucket === "section") entry.bucket = "note";
    const misplaced = ["full-width-section", "heading-between-tables", "between-tables"].includes(entry.reason);
    if (entry.bucket === "note" && misplaced) entry.reason = "below-table";
  });
}

/** A note over the width, left of the answers: what stands below it goes on with no answer above it. */
function endsAnswer({ row, bucket, reason, table }: PlacedRow): boolean {
  const [cell] = row.cells;
  if (!cell || row.prose || row.hidden || bucket !== "note" || reason === "continuation" || !table) return false;
  return row.cells.length === 1 && table.columns.answers.every((column) => cell.column < column);
}

export type SheetWishes = { buckets: Readonly<Record<string, Bucket>>; includeHidden: boolean };

/** Puts every row of a sheet into its bucket. Buckets set by hand (by grid row) stand above all else. */
export function readSheet(
  grid: SheetGrid,
  tables: readonly Table[],
  { buckets, includeHidden }: SheetWishes,
): PlacedRow[] {
  const first = tables[0];
  const start = first?.header?.from ?? first?.from ?? grid.rows.length;
  let placed = placeTables(grid, tables);
  const headed = headNextTables(placed);
  const aboveCount = countAbove(placed, first);
  const above = placeAbove(grid.rows.slice(0, start + aboveCount), headed);
  placed = [...above, ...placed.slice(aboveCount)];
  for (const entry of placed) {
    if (!entry.row.hidden || includeHidden) continue;
    entry.bucket = "ignored";
    entry.reason = "hidden-row";
  }
  settle(placed);
  for (const entry of placed) {
    const forced = Object.hasOwn(buckets, entry.row.row) ? buckets[String(entry.row.row)] : undefined;
    if (!forced || forced === entry.bucket) continue;
    entry.bucket = forced;
    entry.reason = "layout-override";
    entry.table ??= first ? { table: first, columns: sortColumns(first.roles, () => 0), numbersInside: false } : null;
  }
  return placed;
}
