import type { ColumnRole, Layout, SheetLayout } from "#lib/domain/source-row.ts";
import { hashText } from "./hash-text.ts";
import { type Dialogue, readDialogue } from "./prose/read-dialogue.ts";
import { readFactSheet, readPage } from "./prose/read-page.ts";
import { readProseAround } from "./prose/read-prose-around.ts";
import { hasAnswers } from "./read-sheet.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import { findTables, listHeaderRows, type SheetTables, type Table } from "./tables/find-tables.ts";
import { type ColumnLabel, scoreLabel } from "./tables/table-form.ts";

/** How a sheet would be read without any help. */
export type SheetGuess = {
  grid: SheetGrid;
  found: SheetTables;
  dialogue: Dialogue | null;
  /** What the text around its tables asks. */
  around: Dialogue[];
  form: string;
  roles: ColumnRole[];
  headerRows: number[];
};

// A layout lists a role for every column up to the last one used, within what a person can look at.
const MAX_ROLES = 1024;

function listRoles(grid: SheetGrid, tables: readonly Table[]): ColumnRole[] {
  const main = tables.find((table) => table.kind === 0);
  const last = Math.min(MAX_ROLES, grid.columns.at(-1) ?? 0);
  return Array.from({ length: last }, (_, index) => main?.roles.get(index + 1) ?? "ignore");
}

/** A table with a header. One right below a line of text is part of what that says, where its headings name neither question nor answer. */
function isFormOf(grid: SheetGrid, table: Table): boolean {
  if (!table.header) return false;
  const above = grid.rows[table.header.from - 1];
  if (!above?.prose || above.cells[0]?.heading !== undefined) return true;
  return hasAnswers(table) && [...table.form.labels.values()].some(namesRole);
}

function namesRole(label: ColumnLabel): boolean {
  const { question = 0, answer = 0 } = scoreLabel(label);
  return question >= 2 || answer >= 2;
}

/** Reads a sheet by itself: tables or dialogue, and the name of its form. */
export function guessSheet(grid: SheetGrid): SheetGuess {
  const found = findTables(grid);
  const hasForm = found.tables.some((table) => isFormOf(grid, table));
  const dialogue = readDialogue(grid, hasForm) ?? (hasForm ? null : readFactSheet(grid));
  return guessAs(grid, found, dialogue);
}

/** The same sheet as a page that was no form, where it is one: for documents in which nothing else asks. */
export function guessAsPage(guess: SheetGuess): SheetGuess {
  const page = guess.dialogue ? null : readPage(guess.grid);
  return page ? guessAs(guess.grid, guess.found, page) : guess;
}

function guessAs(grid: SheetGrid, found: SheetTables, dialogue: Dialogue | null): SheetGuess {
  const around = dialogue ? [] : readProseAround(grid);
  const roles = dialogue?.roles ?? listRoles(grid, found.tables);
  const headerRows = dialogue ? [] : listHeaderRows(grid, found.tables);
  const form = grid.rows.length === 0 ? "" : hashText(found.signature || roles.join(","));
  return { grid, found, dialogue, around, form, roles, headerRows };
}

/** The part of a layout that speaks of a sheet: by its name, in a profile by its headings. */
export function findSheetLayout(guess: SheetGuess, layout: Layout | undefined): SheetLayout | null {
  if (!layout) return null;
  const named = layout.sheets.find((sheet) => sheet.sheet === guess.grid.sheet.name);
  if (!layout.profile) return named ?? null;
  const byForm = layout.sheets.find((sheet) => sheet.form !== undefined && sheet.form === guess.form);
  return byForm ?? (named && named.form === undefined ? named : null);
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index]);

/** The sheet's tables as the layout has them. Null: as a dialogue, which no layout contradicts. */
export function applyLayout(guess: SheetGuess, given: SheetLayout | null, isProfile: boolean): SheetTables | null {
  const { grid, dialogue } = guess;
  const rowsGiven = given !== null && !isProfile && !sameList(given.headerRows, guess.headerRows);
  const rolesGiven = given !== null && !sameList(given.roles, guess.roles);
  if (!rowsGiven && !rolesGiven) return dialogue ? null : guess.found;
  // What a person says of the columns of a sheet without tables makes it one.
  const found = rowsGiven || guess.found.tables.length === 0 ? findTables(grid, given.headerRows) : guess.found;
  if (!given || !(rolesGiven || rowsGiven)) return found;
  const roles = new Map(grid.columns.map((column) => [column, given.roles[column - 1] ?? "ignore"] as const));
  const tables = found.tables.map((table) => (table.kind === 0 ? { ...table, roles } : table));
  return { ...found, tables };
}

/** The layout of a sheet as it was read: what a person edits and gives back. */
export function describeLayout(
  guess: SheetGuess,
  { tables, given, included }: { tables: SheetTables | null; given: SheetLayout | null; included: boolean },
): SheetLayout {
  return {
    sheet: guess.grid.sheet.name,
    included,
    headerRows: tables ? listHeaderRows(guess.grid, tables.tables) : [],
    roles: tables ? listRoles(guess.grid, tables.tables) : guess.roles,
    buckets: given ? { ...given.buckets } : {},
    form: guess.form,
  };
}

/** The name of a document's form: equal for the same headings, whatever the provider wrote below and beside them. */
export function fingerprintForms(forms: readonly string[]): string {
  return hashText([...new Set(forms)].sort().join("+"));
}
