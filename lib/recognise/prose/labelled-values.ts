import { joinTexts } from "#lib/domain/join-texts.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { isPlaceholder } from "../rows/placeholder.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { type AskedLine, cellsOf, findAskedLines } from "./find-asked-lines.ts";
import { findLists, isAround, type Listed } from "./find-lists.ts";

/** What a text says below its headings and in bold: facts behind labels, and questions with the paragraphs that answer them. */
export type Told = { listed: ReadonlyMap<GridRow, Listed>; asked: readonly AskedLine[] };

export type Read = { placed: PlacedRow[]; rows: SourceRow[] };

/** Rows as they were read, but for those that tell and ask. `rows` are made of `placed`, one of each. */
export function askAsTold({ placed, rows }: Read, { listed, asked }: Told): Read {
  const lines = new Map(asked.map((line) => [line.row, line]));
  const below = new Set(asked.flatMap((line) => line.below));
  let section: string[] = [];
  const made = placed.map((entry, index): { entry: PlacedRow; row: SourceRow | undefined } => {
    const row = rows[index];
    const found = listed.get(entry.row);
    const line = lines.get(entry.row);
    if (found && row) {
      if (found.labelled === null && found.of === null) section = found.path;
      return { entry: { ...entry, ...standing(found) }, row: { ...row, ...standing(found), ...ask(found) } };
    }
    const heads = entry.bucket === "section" || entry.row.cells[0]?.heading !== undefined;
    if (heads && entry.reason !== "title") section = pathOf(entry, row);
    const path = row && row.path.length > 0 ? row.path : section;
    if (line && row) return { entry: { ...entry, ...ASKED }, row: { ...row, ...ASKED, path, ...askLine(line) } };
    if (below.has(entry.row) && row) return { entry: { ...entry, ...GOES_ON }, row: { ...row, ...GOES_ON } };
    return { entry, row };
  });
  return { placed: made.map(({ entry }) => entry), rows: made.flatMap(({ row }) => row ?? []) };
}

const ASKED = { bucket: "question", reason: "question-row" } as const;
const GOES_ON = { bucket: "note", reason: "continuation" } as const;

const pathOf = (entry: PlacedRow, row: SourceRow | undefined): string[] =>
  entry.bucket === "section" && row && row.path.length > 0 ? row.path : [entry.row.cells[0]?.text.trim() ?? ""];

const isText = ({ sheet, rows }: SheetGrid): boolean =>
  (sheet.proseRows?.length ?? 0) > 0 && rows.some(({ prose }) => prose);

const LEAST = 3;
const LEAST_ASKED = 2;

/** What a text which asks and answers elsewhere also tells and asks: facts that it lists below a heading are asked by their labels, questions in bold by themselves. */
export function takeLabelledValues(grid: SheetGrid, read: Read): Read {
  // A catalogue of requirements that nobody has answered gives no answers below its headings either.
  const answered = read.rows.filter(({ bucket, answer }) => bucket === "question" && answer !== "").length;
  if (!isText(grid) || answered === 0) return read;
  const least = { inText: LEAST, inTable: 2, headless: false };
  const listed = answered < LEAST ? new Map<GridRow, Listed>() : findLists(read.placed, least);
  const asked = findAskedLines(read.placed, (entry) => isAround(entry) && !listed.has(entry.row));
  return askAsTold(read, {
    listed,
    asked: asked.length >= LEAST_ASKED && asked.length + answered >= LEAST ? asked : [],
  });
}

function standing({ labelled, of }: Listed): Pick<PlacedRow, "bucket" | "reason"> {
  if (of) return GOES_ON;
  return labelled
    ? { bucket: "question", reason: "listed-fact" }
    : { bucket: "section", reason: "heading-between-tables" };
}

function ask({ labelled, provisos, of, path }: Listed): Partial<SourceRow> {
  if (of) return {};
  if (!labelled) return { path };
  const { label, value, questionCell, answerCell } = labelled;
  if (isPlaceholder(value)) return { path, question: label, cells: { question: questionCell } };
  const remarks = joinTexts(provisos.map(({ cells }) => cells[0]?.text ?? ""));
  return {
    path,
    question: label,
    answer: value.trim(),
    remarks,
    cells: { question: questionCell, answer: answerCell },
  };
}

const askLine = (line: AskedLine): Partial<SourceRow> => ({
  question: line.question,
  answer: line.answer,
  cells: cellsOf(line),
  links: [line.row, ...line.below].flatMap(({ cells }) => cells.flatMap((cell) => cell.links ?? [])),
});
