import { foldText } from "#lib/domain/fold-text.ts";
import { cellAt, type GridRow } from "../sheet-grid.ts";
import type { HeaderSpan } from "./find-headers.ts";
import { bestRole, type RoleScores, readHeading } from "./read-heading.ts";

/** The headings over one column, from the top row to the bottom one; `near` is a heading that may reach over it. */
export type ColumnLabel = {
  parts: string[];
  near: string;
  /** The lowest heading is this column's own, not one that reaches over it. */
  own: boolean;
};

export type TableForm = {
  labels: Map<number, ColumnLabel>;
  /** The headings as they are compared, folded, for the columns that have any. */
  texts: Map<number, string>;
};

// A heading may be meant for the blank columns right of it, but not for those across the sheet.
const NEAR_COLUMNS = 3;

/** The text of one header row that stands over a column; `sure` unless it may only reach over it. */
function headingOver(
  row: GridRow,
  column: number,
  lower: readonly GridRow[],
): { text: string; sure: boolean; column: number } | null {
  const own = cellAt(row, column);
  if (own) return { text: own.text, sure: true, column };
  if (row.covered.has(column)) return null;
  const left = row.cells.findLast((cell) => cell.column < column);
  if (!left) return null;
  // Files without merged cells leave blanks where a heading reaches over several columns of the row below.
  const reaches =
    column < left.column + (left.columnSpan ?? 1) || lower.some((below) => cellAt(below, column) !== undefined);
  return { text: left.text, sure: reaches, column: left.column };
}

function labelOf(header: readonly GridRow[], column: number): ColumnLabel {
  const parts: string[] = [];
  let near = "";
  let own = false;
  for (const [index, row] of header.entries()) {
    const heading = headingOver(row, column, header.slice(index + 1));
    if (heading?.sure) {
      parts.push(heading.text);
      own = heading.column === column;
    }
    if (heading && !heading.sure && column - heading.column <= NEAR_COLUMNS) near = heading.text;
  }
  return { parts, near: parts.length === 0 ? near : "", own };
}

// 行使用欄 beside 当社記入欄: the form is read by somebody else, so "we" are those who fill it in.
const READERS_OWN = /^(?![当弊]社).{1,8}使用欄$/;
const asVendors = (part: string): string => (/^[当弊]社ご?記入欄$/.test(foldText(part)) ? "記入欄" : part);

/** What stands over each column of a table. */
export function readForm(rows: readonly GridRow[], span: HeaderSpan | null, columns: readonly number[]): TableForm {
  const header = span ? rows.slice(span.from, span.to) : [];
  const labels = new Map(columns.map((column) => [column, labelOf(header, column)]));
  if ([...labels.values()].some(({ parts }) => parts.some((part) => READERS_OWN.test(foldText(part)))))
    for (const label of labels.values()) label.parts = label.parts.map(asVendors);
  const headed = [...labels].filter(([, { parts }]) => parts.length > 0);
  return { labels, texts: new Map(headed.map(([column, { parts }]) => [column, foldText(parts.join("/"))])) };
}

const NEAR_SHARE = 0.25;
const UPPER_SHARE = 0.5;

/** Points per role from the headings over a column: the lowest heading counts most. */
export function scoreLabel(label: ColumnLabel | undefined): RoleScores {
  if (!label) return {};
  const scores: RoleScores = {};
  const add = (text: string, share: number) => {
    for (const [role, points] of Object.entries(readHeading(text).scores) as [keyof RoleScores, number][]) {
      scores[role] = (scores[role] ?? 0) + points * share;
    }
  };
  const last = label.parts.length - 1;
  // What stands under "for internal use" is for internal use, whatever it is called.
  const foreign = label.parts.slice(0, last).some((part) => bestRole(readHeading(part).scores)?.role === "ignore");
  label.parts.forEach((part, index) => {
    if (part === label.parts[index + 1]) return;
    if (index === last) add(part, foreign ? 0.3 : 1);
    else add(part, foreign ? 1 : UPPER_SHARE);
  });
  if (label.near) add(label.near, NEAR_SHARE);
  return scores;
}

/**
 * A heading as the form has it, without the provider's words: a known heading is its term (ミナト監視の回答 → 回答),
 * another is its folded text.
 */
function formWord(text: string): string {
  const heading = readHeading(text);
  const best = bestRole(heading.scores);
  return best?.role === "answer" && heading.term ? heading.term : foldText(text);
}

/** The headings of a form in one line: equal for two sheets of the same form, "" without headings. */
export function formSignature(form: TableForm): string {
  return [...form.labels.entries()]
    .filter(([, label]) => label.parts.length > 0)
    .map(([column, label]) => `${column}=${label.parts.map(formWord).join("/")}`)
    .join("|");
}

/** Whether two headers of a sheet head the same columns: at least half of their headings are the same at the same place. */
export function isSameHeader({ texts: a }: TableForm, { texts: b }: TableForm): boolean {
  let same = 0;
  let both = 0;
  for (const [column, text] of a) {
    const other = b.get(column);
    if (other === undefined) continue;
    both += 1;
    if (text === other) same += 1;
  }
  const count = a.size + b.size - both;
  return count > 0 && same * 2 >= count;
}
