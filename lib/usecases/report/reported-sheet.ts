import type { ItemAnswer, UnplacedAnswer } from "#lib/domain/comparison.ts";
import type { RowPlacement } from "#lib/domain/placement.ts";
import type { ReportFile } from "#lib/domain/report-file.ts";
import { type Cell, columnOf, type SourceDocument, type SourceSheet } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { interpretSheet } from "#lib/interpret/interpret-answer.ts";

/** One row of a reported sheet with where it stands and what was read in it. */
type ReportedRow = {
  rowId: string;
  row: SourceRow;
  found: RowPlacement;
  interpretations: Pick<ItemAnswer, "item" | "answer">[];
};

export type ReportedSheet = { rows: ReportedRow[]; document: SourceDocument };

type Told = Pick<UnplacedAnswer, "number" | "path" | "question" | "text" | "remarks" | "links" | "source">;

/**
 * One sheet of a report's json as rows again: verbatim texts at the places where they stood, with their placements and readings. What the
 * report does not hold (rows that ask nothing, the file itself) is not made up: the document shows what the report tells.
 */
export function reportedSheet({ comparison, unplaced }: ReportFile, index: number): ReportedSheet {
  const { fileName, sha256 } = comparison.sheets[index] ?? { fileName: "", sha256: "" };
  const answers = comparison.rows.flatMap(({ cells }) => cells[index]?.answers ?? []);
  const placed = [...Map.groupBy(answers, ({ rowId }) => rowId).values()].map(placedRow);
  const rows = [...placed, ...unplacedRows(unplaced[index] ?? [])].toSorted(bySource);
  const numbered = numberRows(rows);
  return { rows: numbered, document: documentOf(numbered, { name: fileName, sha256 }) };
}

function placedRow(answers: readonly ItemAnswer[]): ReportedRow {
  const [first] = answers;
  if (!first) throw new Error("a row without an answer");
  const links = new Map(answers.flatMap(({ answer }) => answer.evidence).map(({ caption, url }) => [url, caption]));
  const told = { ...first, path: [], links: [...links].map(([url, text]) => ({ text, url })) };
  return {
    rowId: first.rowId,
    row: rowOf(told),
    found: {
      placements: answers.map(({ item, relation, confidence, state }) => {
        return { item, relation, confidence, state, method: "profile", reasons: [] };
      }),
      alternatives: [],
    },
    interpretations: answers.map(({ item, answer }) => ({ item, answer: asWritten(answer) })),
  };
}

/** Without what depends on the day of looking. */
function asWritten(answer: ItemAnswer["answer"]): ItemAnswer["answer"] {
  return { ...answer, flags: answer.flags.filter((flag) => flag !== "stale") };
}

function unplacedRows(unplaced: readonly UnplacedAnswer[]): ReportedRow[] {
  const rows = unplaced.map(rowOf);
  const answers = interpretSheet(
    rows.map(({ answer, remarks, links, unit, question, allowed }) => {
      return { input: { text: answer, remarks, links, legend: {}, unit, question, allowed }, item: null };
    }),
  );
  return rows.map((row, at) => {
    const answer = answers[at];
    return {
      rowId: unplaced[at]?.rowId ?? "",
      row,
      found: { placements: [], alternatives: [] },
      interpretations: answer ? [{ item: "", answer }] : [],
    };
  });
}

function rowOf({ number, path, question, text, remarks, links, source }: Told): SourceRow {
  return {
    ...{ bucket: "question", reason: "question-row", sheet: source.sheet, gridRow: source.row },
    ...{ row: source.row, page: source.page, number, path, question, answer: text, detail: "", remarks, links },
    cells: source.cell === null ? {} : { answer: source.cell },
    ...{ unit: "", example: "", allowed: [] },
    text: [number, ...path, question, text, remarks].filter(Boolean).join(" | "),
  };
}

function bySource({ row: a }: ReportedRow, { row: b }: ReportedRow): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return (a.page ?? 0) - (b.page ?? 0) || a.row - b.row;
}

/** Grid rows that are unlike within a sheet: as the reader of the file counts, or further down where one is taken. */
function numberRows(rows: readonly ReportedRow[]): ReportedRow[] {
  const last = new Map<string, number>();
  return rows.map((reported) => {
    const { row } = reported;
    const gridRow = Math.max(row.page === null ? row.row : 1, (last.get(row.sheet) ?? 0) + 1);
    last.set(row.sheet, gridRow);
    return { ...reported, row: { ...row, gridRow } };
  });
}

function documentOf(rows: readonly ReportedRow[], { name, sha256 }: Pick<SourceDocument, "name" | "sha256">) {
  const sheets = Map.groupBy(rows, ({ row }) => row.sheet);
  const document: SourceDocument = {
    ...{ name, sha256, format: "json", issues: [] },
    sheets: [...sheets].map(([sheet, own]) => sheetOf(sheet, own)),
  };
  return document;
}

// Where the report does not say in which column an answer stood.
const ANSWER_COLUMN = 4;

function sheetOf(name: string, rows: readonly ReportedRow[]): SourceSheet {
  const cells = rows.flatMap(({ row }) => cellsOf(row));
  return {
    ...{ name, hidden: false, cells, hiddenRows: [], hiddenColumns: [] },
    rows: Math.max(0, ...cells.map(({ row }) => row)),
    columns: Math.max(0, ...cells.map(({ column }) => column)),
  };
}

/** The answer in its own column, the other parts in the columns that are free beside it. */
function cellsOf({ gridRow, number, question, answer, remarks, cells }: SourceRow): Cell[] {
  const own = cells.answer === undefined ? ANSWER_COLUMN : columnOf(cells.answer);
  const free = [1, 2, 3, 4].filter((column) => column !== own);
  const parts = [number, question, remarks].map((text, at) => ({ row: gridRow, column: free[at] ?? 1, text }));
  return [...parts, { row: gridRow, column: own, text: answer }]
    .filter(({ text }) => text !== "")
    .toSorted((a, b) => a.column - b.column);
}
