import { type Layout, type RowReason, type SheetLayout, type SourceRow, statedText } from "#lib/domain/source-row.ts";
import { chooseSheets, type SheetChoice } from "./choose-sheets.ts";
import { takeLabelledValues } from "./prose/labelled-values.ts";
import { fillProse, placeProse } from "./prose/read-prose-around.ts";
import { applyLayout, findSheetLayout, guessAsPage, type SheetGuess } from "./read-layout.ts";
import { type PlacedRow, readSheet } from "./read-sheet.ts";
import { nothingAsked } from "./rows/bare-row.ts";
import { buildRows } from "./rows/build-rows.ts";
import { takeComments } from "./rows/take-comments.ts";
import { takeFromQuestions } from "./rows/take-from-questions.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import type { SheetTables } from "./tables/find-tables.ts";

/** One sheet as it was finally read. `tables` is null for a dialogue. */
export type SheetReading = {
  guess: SheetGuess;
  given: SheetLayout | null;
  tables: SheetTables | null;
  placed: PlacedRow[];
  rows: SourceRow[];
  choice: SheetChoice;
  guessedIn: boolean;
  /** How many answers stood where forms have no place for them: in comments, or below the question in its own cell. */
  elsewhere: number;
};

export type ReadOptions = { includeHidden: boolean };

type Rows = Pick<SheetReading, "placed" | "rows" | "elsewhere">;

function readRows(
  guess: SheetGuess,
  tables: SheetTables | null,
  buckets: SheetLayout["buckets"],
  options: ReadOptions,
): Rows {
  const read = readBody(guess, tables, { buckets, options });
  return guess.grid.running.length === 0 ? read : addRunning(guess.grid, read, buckets);
}

/** Heads and feet of pages go back to where they stand, and ask nothing unless a person says so. */
function addRunning(grid: SheetGrid, { placed, rows, elsewhere }: Rows, buckets: SheetLayout["buckets"]): Rows {
  const running = grid.running.map((row): PlacedRow => {
    const forced = Object.hasOwn(buckets, row.row) ? buckets[String(row.row)] : undefined;
    const reason = forced && forced !== "ignored" ? "layout-override" : "running-line";
    return { row, table: null, bucket: forced ?? "ignored", reason };
  });
  return {
    placed: [...placed, ...running].sort((a, b) => a.row.row - b.row.row),
    rows: [...rows, ...buildRows(grid, running)].sort((a, b) => a.gridRow - b.gridRow),
    elsewhere,
  };
}

type Told = { buckets: SheetLayout["buckets"]; options: ReadOptions };

function readBody(guess: SheetGuess, tables: SheetTables | null, { buckets, options }: Told): Rows {
  if (tables === null && guess.dialogue) return forceBuckets(takeLabelledValues(guess.grid, guess.dialogue), buckets);
  const wishes = { buckets, includeHidden: options.includeHidden };
  const placed = placeProse(readSheet(guess.grid, tables?.tables ?? [], wishes), guess.around);
  const inCells = fillProse(buildRows(guess.grid, placed), guess.around);
  const rows = takeComments(placed, takeFromQuestions(inCells));
  return {
    ...takeLabelledValues(guess.grid, { placed, rows }),
    elsewhere: rows === inCells ? 0 : rows.filter(({ answer }, index) => answer !== inCells[index]?.answer).length,
  };
}

function forceBuckets({ placed, rows }: Pick<Rows, "placed" | "rows">, buckets: SheetLayout["buckets"]): Rows {
  const forced = placed.map((entry, index): { entry: PlacedRow; row: SourceRow | undefined } => {
    const row = rows[index];
    const bucket = Object.hasOwn(buckets, entry.row.row) ? buckets[String(entry.row.row)] : undefined;
    if (!row || !bucket || bucket === entry.bucket) return { entry, row };
    const question =
      bucket === "question" && row.question === "" ? row.text : bucket === "question" ? row.question : "";
    const path = bucket === "question" || bucket === "section" ? row.path : [];
    const changed = { ...row, bucket, question, path, reason: "layout-override" as const };
    return {
      entry: { ...entry, bucket, reason: "layout-override" },
      row: bucket === "question" ? changed : strip(changed),
    };
  });
  return { placed: forced.map(({ entry }) => entry), rows: forced.flatMap(({ row }) => row ?? []), elsewhere: 0 };
}

/** A row that asks nothing keeps its text and its place. */
function strip(row: SourceRow): SourceRow {
  return { ...row, ...nothingAsked() };
}

function ignore(rows: readonly SourceRow[], reason: RowReason): SourceRow[] {
  return rows.map((row) => ({ ...strip(row), bucket: "ignored", path: [], reason }));
}

// Names that spreadsheet programs and converters give by themselves say nothing.
const GENERIC_NAME =
  /^(?:sheet|シート|table|表|page|ページ|工作表|tabelle|feuil|hoja)\s*[-_]?\s*\d*$|^$|\.[a-z]{2,5}$/i;

/** Where several sheets ask, a sheet's name is the outermost section of its rows. */
function underSheetName(rows: readonly SourceRow[], name: string): SourceRow[] {
  if (GENERIC_NAME.test(name.trim())) return [...rows];
  return rows.map((row) => {
    if (row.bucket !== "question" && row.bucket !== "section") return row;
    return { ...row, path: row.path[0] === name ? row.path : [name, ...row.path] };
  });
}

// "GNRL-01" names one question of the whole document; "1" is counted anew on every sheet.
const DISTINCT_NUMBER = /[A-Za-z\p{Script=Han}].*\d/u;

/** Rows that stand on every sheet, number and all (HECVAT's general questions), count once: where they stand first. */
function dropRepeated(readings: readonly SheetReading[]): void {
  const seen = new Map<string, string>();
  for (const reading of readings) {
    if (!reading.choice.included) continue;
    const keyOf = (row: SourceRow) => `${row.number}\n${row.question}`;
    const named = reading.rows.filter((row) => row.bucket === "question" && DISTINCT_NUMBER.test(row.number));
    const shared = named.filter((row) => seen.has(keyOf(row)) && row.reason !== "layout-override");
    // Two services answered on two sheets share their questions, not their answers.
    const agrees = shared.every((row) => statedText(row) === "" || statedText(row) === seen.get(keyOf(row)));
    const again = new Set(agrees ? shared.filter((row) => !isSetByHand(reading, row)) : []);
    reading.rows = reading.rows.map((row) =>
      again.has(row) ? (ignore([row], "duplicate-of-other-sheet")[0] ?? row) : row,
    );
    for (const row of named) if (!seen.has(keyOf(row))) seen.set(keyOf(row), statedText(row));
  }
}

function isSetByHand(reading: SheetReading, row: SourceRow): boolean {
  return Object.hasOwn(reading.given?.buckets ?? {}, row.gridRow);
}

type Alone = { guesses: readonly SheetGuess[]; alone: Rows[]; choices: SheetChoice[] };

/** Each sheet by itself, and whether it is taken in. */
function readAlone(guesses: readonly SheetGuess[], options: ReadOptions): Alone {
  const alone = guesses.map((guess) => readRows(guess, guess.dialogue ? null : guess.found, {}, options));
  const candidates = guesses.map((guess, index) => ({
    name: guess.grid.sheet.name,
    hidden: guess.grid.sheet.hidden,
    tables: guess.found.tables,
    rows: alone[index]?.rows ?? [],
    dialogue: guess.dialogue !== null,
  }));
  return { guesses, alone, choices: chooseSheets(candidates, options.includeHidden) };
}

/** As forms; where nothing asks so, as pages. */
function readAsFormsOrPages(guesses: readonly SheetGuess[], options: ReadOptions): Alone {
  const asForms = readAlone(guesses, options);
  if (asForms.choices.some(({ included }) => included)) return asForms;
  const pages = guesses.map(guessAsPage);
  return pages.every((page, index) => page === guesses[index]) ? asForms : readAlone(pages, options);
}

/** Reads all sheets: each by itself, then by the layout that was given, then in or out, then as parts of one document. */
export function readDocumentSheets(
  asForms: readonly SheetGuess[],
  layout: Layout | undefined,
  options: ReadOptions,
): SheetReading[] {
  const { guesses, alone, choices } = readAsFormsOrPages(asForms, options);
  const readings = guesses.map((guess, index): SheetReading => {
    const guessed = choices[index] ?? { included: false, reason: "sheet-left-out" as const };
    const given = findSheetLayout(guess, layout);
    const tables = applyLayout(guess, given, layout?.profile === true);
    const buckets = layout?.profile ? {} : (given?.buckets ?? {});
    const plain = given === null || (tables === guess.found && Object.keys(buckets).length === 0);
    const read = (plain ? alone[index] : undefined) ?? readRows(guess, tables, buckets, options);
    const forced = given !== null && given.included !== guessed.included;
    const choice = forced ? { included: given.included, reason: "layout-override" as const } : guessed;
    return { guess, given, tables, ...read, choice, guessedIn: guessed.included };
  });
  const several = readings.filter((reading) => reading.choice.included).length > 1;
  for (const reading of readings) {
    if (!reading.choice.included) reading.rows = ignore(reading.rows, reading.choice.reason);
    else if (several) reading.rows = underSheetName(reading.rows, reading.guess.grid.sheet.name);
  }
  if (several) dropRepeated(readings);
  return readings;
}
