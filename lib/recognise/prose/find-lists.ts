import type { PlacedRow } from "../read-sheet.ts";
import type { GridRow } from "../sheet-grid.ts";
import {
  explainsAnswer,
  introduces,
  isAnswered,
  isProviso,
  type Labelled,
  readLabelled,
  statesOwn,
} from "./labelled-row.ts";

/** What a row of a list is: a labelled fact with the provisos below it, one of these provisos, or the heading above (all null). */
export type Listed = { labelled: Labelled | null; provisos: GridRow[]; of: GridRow | null; path: string[] };

/** From how many rows on a list counts, in running text and in a table; `headless`: whether what stands below no heading may be one. */
export type Least = { inText: number; inTable: number; headless: boolean };

// Below these headings words and signs are explained, or people and changes listed.
const EXPLAINS =
  /凡例|記号|用語|定義|記入(?:方法|要領)|改[訂定版]|変更履歴|問い?合わ?せ|連絡先|会社概要|\b(?:legend|key to|glossary|definitions?|terms used|abbreviations|revisions?|version history|change log|contacts?|about (?:us|the company))\b/i;

// Facts of somebody else, and what is asked of others.
const TELLS_OF_OTHERS =
  /\bcompet(?:itors?|ing)\b|\brivals?\b|\bother (?:vendors?|suppliers?|providers?|companies)\b|\bwe (?:ask|require|expect|demand)\b|競合|他社(?:の|製品|比較|事例|$)/i;

/** Whether what stands below a title or a heading is no fact about who writes. */
export const tellsOfOthers = (heading: string): boolean => TELLS_OF_OTHERS.test(heading);

const AROUND: ReadonlySet<PlacedRow["reason"]> = new Set(["above-table", "between-tables", "below-table"]);

/** Whether a row stands around what was read, and heads nothing. */
export function isAround({ row, bucket, reason }: PlacedRow): boolean {
  return bucket === "note" && AROUND.has(reason) && row.cells[0]?.heading === undefined;
}

type Fact = { row: GridRow; labelled: Labelled; provisos: GridRow[] };

/** A heading below which nothing was asked so far (null: none), and the facts that follow one another there. */
type Open = { heading: GridRow | null; path: string[]; run: Fact[] };

/** The rows of lists of facts and the headings above them, by row: lists that are long enough, or answer yes or no, and explain or introduce nothing. */
export function findLists(placed: readonly PlacedRow[], least: Least): Map<GridRow, Listed> {
  const listed = new Map<GridRow, Listed>();
  const close = (open: Open | null) => {
    for (const [row, entry] of open ? listOf(open, least) : []) listed.set(row, entry);
  };
  let open: Open | null = least.headless ? { heading: null, path: [], run: [] } : null;
  placed.forEach((entry, index) => {
    if (index === 0 && entry.reason === "title") return;
    if (open && isAround(entry) && goesOn(open, entry.row)) return;
    close(open);
    open = begin(entry, index) ?? (open && isAround(entry) ? { ...open, run: [] } : null);
  });
  close(open);
  return listed;
}

/** Takes a row into the list that is open; false where it is no part of one. */
function goesOn({ run }: Open, row: GridRow): boolean {
  const last = run.at(-1);
  if (last && isProviso(row)) {
    last.provisos.push(row);
    return true;
  }
  const labelled = isTableHead(row) || isProviso(row) ? null : readLabelled(row);
  if (labelled) run.push({ row, labelled, provisos: [] });
  return labelled !== null;
}

const isTableHead = ({ cells }: GridRow): boolean => cells.length > 1 && cells.every(({ bold }) => bold);

function begin({ row, bucket }: PlacedRow, index: number): Open | null {
  const [cell, second] = row.cells;
  if (!cell || second || index === 0 || !(bucket === "section" || cell.heading !== undefined)) return null;
  return EXPLAINS.test(cell.text) || tellsOfOthers(cell.text)
    ? null
    : { heading: row, path: [cell.text.trim()], run: [] };
}

function listOf({ heading, path, run }: Open, least: Least): [GridRow, Listed][] {
  // Above the facts of a sheet without headings stands whose they are, and of when.
  const facts = heading ? run : run.filter(({ labelled }) => !statesOwn(labelled));
  const isLong = facts.length >= (facts.every(({ row }) => row.cells.length > 1) ? least.inTable : least.inText);
  if (!isLong && !facts.some(({ labelled }) => isAnswered(labelled))) return [];
  if (facts.length === 0 || facts.some(({ labelled }) => explainsAnswer(labelled) || introduces(labelled))) return [];
  const rows = facts.flatMap(({ row, labelled, provisos }): [GridRow, Listed][] => [
    [row, { labelled, provisos, of: null, path }],
    ...provisos.map((proviso): [GridRow, Listed] => [proviso, { labelled: null, provisos: [], of: row, path }]),
  ]);
  return heading ? [[heading, { labelled: null, provisos: [], of: null, path }], ...rows] : rows;
}
