import { foldText } from "#lib/domain/fold-text.ts";
import { type Cell, cellAddress, type SourceSheet } from "#lib/domain/source-document.ts";
import { type GridRow, makeGrid, rowText, textAt } from "../sheet-grid.ts";
import { findHeaders } from "../tables/find-headers.ts";
import { bestRole, readHeading } from "../tables/read-heading.ts";

const LEAST = 3;
const MOST_STRANGE = 0.1;

/** A sheet with one table: the rows from its header on, the column of its numbers, and its rows by number. */
type Listed = {
  sheet: SourceSheet;
  header: GridRow;
  /** Grid rows that repeat the header to the letter. */
  repeated: Set<number>;
  number: number;
  rows: Map<string, GridRow>;
  roles: Set<string>;
};

const ASKING = ["question", "item"];
const ANSWERING = ["answer", "detail", "choice-yes"];

function listRows(sheet: SourceSheet): Listed | null {
  const { rows } = makeGrid(sheet);
  const [span, ...others] = findHeaders(rows);
  const header = span && rows[span.to - 1];
  // Of tables that were put one under the other each has its own header.
  const another = header && others.some(({ to }) => rowText(rows[to - 1] as GridRow) !== rowText(header));
  if (!header || another || sheet.pages || sheet.hidden) return null;
  const named = header.cells.map(({ column, text }) => ({ column, role: bestRole(readHeading(text).scores)?.role }));
  const number = named.find(({ role }) => role === "number")?.column;
  if (number === undefined) return null;
  const repeated = new Set(others.map(({ to }) => rows[to - 1]?.row ?? 0));
  const numbered = rows.slice(span.to).filter((row) => textAt(row, number) !== "" && !repeated.has(row.row));
  const byNumber = new Map(numbered.map((row) => [foldText(textAt(row, number)), row]));
  // Numbers that come again name no one row.
  if (byNumber.size < LEAST || byNumber.size < numbered.length) return null;
  return { sheet, header, repeated, number, rows: byNumber, roles: new Set(named.flatMap(({ role }) => role ?? [])) };
}

const has = ({ roles }: Listed, kinds: readonly string[]): boolean => kinds.some((kind) => roles.has(kind));

function isAnsweredBy(asked: Listed, answers: Listed): boolean {
  const strange = [...answers.rows.keys()].filter((number) => !asked.rows.has(number)).length;
  return answers.rows.size >= asked.rows.size * 0.5 && strange <= answers.rows.size * MOST_STRANGE;
}

/** Puts the answers right of their questions; what stands beside no number of these goes below, so that nothing is lost. */
function join(asked: Listed, answers: Listed): SourceSheet {
  const beside = asked.sheet.columns;
  const rowOf = new Map<number, number>([[answers.header.row, asked.header.row]]);
  for (const [number, row] of answers.rows) rowOf.set(row.row, asked.rows.get(number)?.row ?? 0);
  const moved = answers.sheet.cells.flatMap((cell): Cell[] => {
    const row = rowOf.get(cell.row) || asked.sheet.rows + 1 + cell.row;
    if (answers.repeated.has(cell.row) || (rowOf.get(cell.row) && cell.column === answers.number)) return [];
    const { rowSpan: _, ...rest } = cell;
    return [{ ...rest, row, column: beside + cell.column, origin: `${answers.sheet.name}!${cellAddress(cell)}` }];
  });
  const cells = [...asked.sheet.cells, ...moved].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    ...asked.sheet,
    cells,
    rows: Math.max(...cells.map(({ row }) => row)),
    columns: Math.max(...cells.map(({ column }) => column)),
  };
}

/** A sheet that only asks, and one that only answers, by the same numbers: as one. Null where there are no such two. */
export function joinSheets(sheets: readonly SourceSheet[]): { sheets: SourceSheet[]; answers: string } | null {
  if (sheets.length < 2) return null;
  const listed = sheets.flatMap((sheet) => listRows(sheet) ?? []);
  const asking = listed.filter((list) => has(list, ASKING) && !has(list, ANSWERING));
  const answering = listed.filter((list) => has(list, ANSWERING) && !has(list, ASKING) && !list.roles.has("path"));
  const [answers, more] = answering;
  const asked = answers && asking.filter((list) => isAnsweredBy(list, answers));
  if (!answers || more || asked?.length !== 1 || !asked[0]) return null;
  const joined = join(asked[0], answers);
  return {
    sheets: sheets.flatMap((sheet) => (sheet === answers.sheet ? [] : sheet === asked[0]?.sheet ? [joined] : [sheet])),
    answers: answers.sheet.name,
  };
}
