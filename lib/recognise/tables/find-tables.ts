import type { ColumnRole } from "#lib/domain/source-row.ts";
import { isSideways } from "../arrange/is-sideways.ts";
import { giveTurns } from "../arrange/turn-roles.ts";
import { findTurns, joinTurns, type Turns } from "../prose/find-replies.ts";
import { type GridRow, type SheetGrid, textAt } from "../sheet-grid.ts";
import { countStated } from "../stated/count-stated.ts";
import { findBareTable } from "./find-bare-table.ts";
import { findHeaders, type HeaderSpan } from "./find-headers.ts";
import { findRepeatedHeadings } from "./find-repeated-headings.ts";
import { guessHeader } from "./guess-header.ts";
import { readHeading } from "./read-heading.ts";
import { type Solution, solveRoles } from "./solve-roles.ts";
import { formSignature, isSameHeader, readForm, type TableForm } from "./table-form.ts";

/** Rows of a sheet that share one header: indexes into the grid's rows, last exclusive. */
export type Table = {
  header: HeaderSpan | null;
  from: number;
  to: number;
  form: TableForm;
  /** Tables of one kind have the same headings and the same roles; kind 0 is the sheet's main one. */
  kind: number;
  /** This header repeats one further up. */
  repeated: boolean;
  /** Where repeated headers differ: the column whose heading is really the title of a section. */
  titleColumn?: number;
  roles: Map<number, ColumnRole>;
  solution: Solution | null;
  /** Where replies stand beneath their questions. */
  turns: Turns | null;
};

/** The tables of a sheet in order; rows before `tables[0].from` and its header stand above all of them. */
export type SheetTables = { tables: Table[]; signature: string };

function isFirmHeader(rows: readonly GridRow[], span: HeaderSpan, sure: boolean): boolean {
  if (sure || span.to - span.from > 1) return true;
  const header = rows[span.from];
  const above = rows[span.from - 1];
  if (!header || !above) return true;
  // A row inside a table that by chance speaks like a header has a full row of data right above it.
  return (
    above.prose || above.cells.length === 1 || above.row < header.row - 1 || above.cells.length < header.cells.length
  );
}

// No sheet has more kinds of tables. What looks like the header of one more is data: comparing headers must stay linear.
const MOST_FORMS = 200;

function chooseHeaders(grid: SheetGrid): HeaderSpan[] {
  const found = findHeaders(grid.rows);
  const forms = new Map<string, TableForm>();
  const firm = found.filter((span) => {
    const form = readForm(grid.rows, span, grid.columns);
    const name = [...form.texts].flat().join("\n");
    const sure = forms.size === 0 || forms.has(name) || [...forms.values()].some((other) => isSameHeader(other, form));
    const keep = isFirmHeader(grid.rows, span, sure) && (sure || forms.size < MOST_FORMS);
    if (keep && forms.size < MOST_FORMS) forms.set(name, form);
    return keep;
  });
  if (firm.length > 0) return firm;
  const again = findRepeatedHeadings(grid.rows);
  if (again.length > 0) return again;
  const guessed = guessHeader(grid);
  return guessed ? [guessed] : [];
}

/** The rows to judge columns by: those with several cells, if there are any. */
function dataRows(rows: readonly GridRow[]): GridRow[] {
  const several = rows.filter((row) => !row.prose && row.cells.length > 1);
  return several.length > 0 ? several : rows.filter((row) => !row.prose);
}

function cutTables(grid: SheetGrid, headers: readonly HeaderSpan[]): Table[] {
  const bare = findBareTable(grid, headers[0]?.from ?? 0);
  const spans: (HeaderSpan | null)[] = headers.length > 0 && bare === null ? [...headers] : [null, ...headers];
  const tables: Table[] = [];
  const kinds: TableForm[] = [];
  spans.forEach((header, index) => {
    const form = readForm(grid.rows, header, grid.columns);
    const from = header?.to ?? bare ?? countStated(grid.rows);
    const to = spans[index + 1]?.from ?? grid.rows.length;
    let kind = kinds.findIndex((other) => isSameHeader(other, form));
    const repeated = kind >= 0;
    if (kind < 0) kind = kinds.push(form) - 1;
    tables.push({
      header,
      from,
      to,
      form: kinds[kind] ?? form,
      kind,
      repeated,
      roles: new Map(),
      solution: null,
      turns: null,
    });
  });
  return tables;
}

/** The tables of each kind, in the order in which the kinds first come. */
export function groupByKind(tables: readonly Table[]): Map<number, Table[]> {
  return Map.groupBy(tables, ({ kind }) => kind);
}

/** Points for being the sheet's main kind of table: it asks, and it asks much. */
function weighKind(same: readonly Table[]): number {
  const solution = same[0]?.solution;
  const rows = same.reduce((sum, table) => sum + table.to - table.from, 0);
  if (!solution) return -1000 + Math.log2(1 + rows);
  return (
    (Math.max(0, solution.questionPoints) + Math.max(0, Math.min(5, solution.answerPoints)) + 0.1) * Math.log2(1 + rows)
  );
}

/** Renumbers the kinds so that the main one, which a person's layout speaks of, is 0. */
function putMainFirst(tables: readonly Table[]): Table[] {
  const kinds = groupByKind(tables);
  const weights = [...kinds.values()].map(weighKind);
  const main = [...kinds.keys()][weights.indexOf(Math.max(...weights))] ?? 0;
  return tables.map((table) => ({
    ...table,
    kind: table.kind === main ? 0 : table.kind < main ? table.kind + 1 : table.kind,
  }));
}

/**
 * Finds the tables of a sheet and the roles of their columns. `headerRows` (grid rows) replaces the search for
 * headers; none of them means a table without header. No tables: a sheet that asks from left to right.
 */
export function findTables(grid: SheetGrid, headerRows?: readonly number[]): SheetTables {
  if (!headerRows && isSideways(grid)) return { tables: [], signature: "" };
  const headers = headerRows ? spansOf(grid, headerRows) : chooseHeaders(grid);
  const tables = cutTables(grid, headers);
  for (const same of groupByKind(tables).values()) {
    const all = same.flatMap((table) => grid.rows.slice(table.from, table.to));
    const turns = findTurns(all);
    const rows = dataRows(joinTurns(all, turns));
    const form = same[0]?.form;
    const solution = form ? solveRoles({ rows, grid, form }) : null;
    const titleColumn = findTitleColumn(grid, same);
    for (const table of same) {
      if (titleColumn !== undefined) table.titleColumn = titleColumn;
      table.solution = solution;
      table.roles = giveTurns(solution?.roles ?? new Map(), turns);
      table.turns = turns;
    }
  }
  const ordered = putMainFirst(tables);
  const main = ordered.find((table) => table.kind === 0);
  return { tables: ordered, signature: main ? formSignature(main.form) : "" };
}

function findTitleColumn(grid: SheetGrid, same: readonly Table[]): number | undefined {
  const lowest = same.map((table) => (table.header ? grid.rows[table.header.to - 1] : undefined));
  if (same.length < 2) return undefined;
  return grid.columns.find((column) => {
    const texts = lowest.map((row) => textAtOrEmpty(row, column));
    const told = new Set(texts.filter((text) => text !== ""));
    return told.size > 1 && told.size * 2 > texts.length && texts.some((text) => readHeading(text).coverage < 0.5);
  });
}

function textAtOrEmpty(row: GridRow | undefined, column: number): string {
  return row ? textAt(row, column) : "";
}

function spansOf(grid: SheetGrid, headerRows: readonly number[]): HeaderSpan[] {
  const wanted = new Set(headerRows);
  const spans: HeaderSpan[] = [];
  grid.rows.forEach((row, index) => {
    if (!wanted.has(row.row)) return;
    const last = spans.at(-1);
    if (last?.to === index) last.to += 1;
    else spans.push({ from: index, to: index + 1 });
  });
  return spans;
}

/** The grid rows that head columns, as a layout lists them. */
export function listHeaderRows(grid: SheetGrid, tables: readonly Table[]): number[] {
  return tables.flatMap((table) =>
    table.header ? grid.rows.slice(table.header.from, table.header.to).map((row) => row.row) : [],
  );
}
