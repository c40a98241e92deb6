import type { ColumnRole } from "#lib/domain/source-row.ts";
import { looksLikeStatement } from "../rows/row-cues.ts";
import type { GridRow } from "../sheet-grid.ts";
import { isLabel, statesField } from "../stated/stated-line.ts";
import { isNumbering, seeCell } from "./content-cues.ts";
import { bestRole, readHeading } from "./read-heading.ts";

/** A column header: indexes into the sheet's rows, last exclusive. */
export type HeaderSpan = { from: number; to: number };

const LONGEST_HEADER = 3;
const MATCH_COVERAGE = 0.4;
const CHOICE_ROLES: ColumnRole[] = ["choice-yes", "choice-no", "choice-na", "choice-partial"];
const MATCH_SHARE = 0.45;
const HEADER_POINTS = 5;
// Headings longer than this carry instructions; some heading beside them is always short.
const SHORT = 30;

// "Yes = in place; No = not in place": tells what answers mean, and heads nothing.
const EXPLAINS = /^\s*["「]?(?:yes|no|n\/?a|y|n|はい|いいえ|有|無|○|△|×)["」]?\s*[=＝:：]\s*\S/i;

// "What you tell us" and "変更の有無 Changed?" head columns; a sign of Japanese is as wide as two letters.
const SHORTEST_ASKING = 32;
const widthOf = (text: string): number => text.length + (text.match(/[^ -~]/g)?.length ?? 0);

function asksOf(text: string): boolean {
  const { question, softQuestion } = seeCell(text);
  return question || softQuestion;
}

/** What a row's cells say as headings: the best role of each, null for a cell that is none. */
type Named = { role: ColumnRole; points: number } | null;

function nameCell(text: string): Named {
  if (statesField(text) || EXPLAINS.test(text)) return null;
  const { coverage, scores } = readHeading(text);
  if (coverage < MATCH_COVERAGE) return null;
  // "No" is a number's heading as well as a choice; with a "Yes" beside it the choices speak for themselves.
  return scores.number === undefined ? bestRole(scores) : { role: "number", points: scores.number };
}

const ONLY_HEADS: ReadonlySet<ColumnRole> = new Set(["number", "question", "answer", "remarks"]);

/** What a text names that heads columns and is nothing else: 回答, 備考, "Remarks"; 必須 and 適合 may be a row's own. */
function onlyHeads(text: string): ColumnRole | null {
  const { coverage, scores } = readHeading(text);
  const best = coverage === 1 && !seeCell(text).yesNo ? bestRole(scores) : null;
  return best && best.points >= 4 && ONLY_HEADS.has(best.role) ? best.role : null;
}

function choiceOf(text: string): ColumnRole | undefined {
  const { coverage, scores } = readHeading(text);
  return coverage < 0.8 ? undefined : CHOICE_ROLES.find((role) => (scores[role] ?? 0) >= 3);
}

// はい or なし alone is an answer; side by side they are the heads of columns to put an x in.
function weighNames(row: GridRow, names: readonly Named[]): boolean {
  const choices = new Set(row.cells.flatMap((cell) => choiceOf(cell.text) ?? []));
  // A "No" beside a "Yes" heads no numbers.
  const isChoice = (index: number) => choices.size >= 2 && choiceOf(row.cells[index]?.text ?? "") !== undefined;
  const headings = names.filter((name, index) => name !== null && !name.role.startsWith("choice-") && !isChoice(index));
  const roles = new Set(headings.map((name) => name?.role));
  const counted = choices.size >= 2 ? choices.size : 0;
  const data = row.cells.filter((cell, index) => names[index] === null && looksLikeData(cell.text)).length;
  const points = headings.reduce((sum, name) => sum + (name?.points ?? 0), 0) + 2 * counted - 2 * data;
  const matched = headings.length + counted;
  // Number or question and answer, and nothing that is data: the other headings may be in anybody's words.
  const frame = data === 0 && roles.has("answer") && (roles.has("number") || roles.has("question"));
  const enough = frame ? matched >= 2 : matched >= row.cells.length * MATCH_SHARE;
  return roles.size + counted >= 2 && points >= HEADER_POINTS && enough;
}

function looksLikeData(text: string): boolean {
  if (text.length > 150 || statesField(text) || EXPLAINS.test(text)) return true;
  const kind = seeCell(text);
  return kind.numbering || kind.date || kind.yesNo || kind.question || (kind.statement && text.length > 30);
}

/** "設備 | 状況" below a heading of a text: a table of two columns, of which only the answers' has a heading that is known. */
function headsPair(row: GridRow, above: GridRow | undefined): boolean {
  const [left, right] = row.cells;
  if (row.prose || !above?.prose || row.cells.length !== 2 || !left || !right) return false;
  const named = nameCell(right.text);
  const isAnswer = named?.role === "answer" && named.points >= 3 && readHeading(right.text).coverage >= 0.8;
  const asks = /[?？]|か[。]?$/.test(left.text.trim());
  const { numbering, date, yesNo, statement } = seeCell(left.text);
  return (
    isAnswer && left.text.length <= SHORT && !asks && !numbering && !date && !yesNo && !statement && !isLabel(left.text)
  );
}

function isHeaderByWords(row: GridRow): boolean {
  if (row.prose || row.cells.length < 2) return false;
  const first = row.cells[0]?.text ?? "";
  // Cheap first, because every row of the sheet comes by here: plain numbers, then whether any short cell names a column.
  if (/^\s*[0-9]+\s*$/.test(first)) return false;
  const short = row.cells.filter((cell) => cell.text.length <= SHORT);
  const named = short.filter((cell) => nameCell(cell.text) !== null).length;
  if (named < 2 && named + row.cells.length - short.length < row.cells.length * MATCH_SHARE) return false;
  if (named === 0) return false;
  // "変更手順があること | 必須 | 適合": words of headings beside what asks are a row's own.
  const asks = row.cells.some(
    ({ text }) => widthOf(text) >= SHORTEST_ASKING && nameCell(text) === null && asksOf(text),
  );
  if (asks && new Set(row.cells.flatMap(({ text }) => onlyHeads(text) ?? [])).size < 2) return false;
  // "回答日 | 2026/8/1", "基準日 | 2026/8/1 | 区分 | 重要": a label and its value.
  if (isLabel(first) && seeCell(row.cells[1]?.text ?? "").date) return false;
  if (statesSideBySide(row)) return false;
  // A row that begins with an item's number is that item, whatever its other cells say.
  if (seeCell(first).numbering && readHeading(first).coverage < 1) return false;
  return weighNames(
    row,
    row.cells.map((cell) => nameCell(cell.text)),
  );
}

const isHeader = (row: GridRow, above: GridRow | undefined) => isHeaderByWords(row) || headsPair(row, above);

/** "ご回答企業 | 株式会社みさき | ご担当 | 営業部": labels and their values by turns. */
export function statesSideBySide({ cells }: GridRow): boolean {
  if (cells.length < 4 || cells.length % 2 !== 0) return false;
  return cells.every(({ text }, index) => index % 2 === 0 || nameCell(text) === null) && isLabel(cells[0]?.text ?? "");
}

/** Whether a row next to a header belongs to it: short labels only, nothing that answers or counts. */
function canJoin(row: GridRow | undefined): row is GridRow {
  return (
    row !== undefined &&
    !row.prose &&
    row.cells.every(
      (cell) =>
        cell.text.length <= 60 &&
        !looksLikeStatement(cell.text) &&
        !isNumbering(cell.text.trim()) &&
        !looksLikeData(cell.text),
    )
  );
}

function growUp(rows: readonly GridRow[], span: HeaderSpan, floor: number): void {
  if (span.from - 1 < floor) return;
  const first = rows[span.from];
  const above = rows[span.from - 1];
  if (!first || !canJoin(above) || above.row !== first.row - 1 || span.to - span.from >= LONGEST_HEADER) return;
  const reachesDown = [...first.covered.values()].some((cell) => cell.row === above.row);
  const spansSome = above.cells.length > 1 && above.cells.some((cell) => (cell.columnSpan ?? 1) > 1);
  if (reachesDown || spansSome) span.from -= 1;
}

function growDown(rows: readonly GridRow[], span: HeaderSpan): void {
  const last = rows[span.to - 1];
  const below = rows[span.to];
  if (!last || !below || span.to - span.from >= LONGEST_HEADER || below.row !== last.row + 1) return;
  const header = rows.slice(span.from, span.to);
  const coveredFromHeader = [...below.covered.values()].filter((cell) =>
    header.some((row) => row.cells.includes(cell)),
  );
  const underSpan = below.cells.every((cell) =>
    header.some((row) =>
      row.cells.some(
        (top) =>
          (top.columnSpan ?? 1) > 1 && top.column <= cell.column && cell.column < top.column + (top.columnSpan ?? 1),
      ),
    ),
  );
  const joins = coveredFromHeader.length > 0 || (underSpan && below.cells.length > 1);
  // Below a merged heading even はい and 有 are headings: their column has no other.
  const plain = below.cells.every((cell) => cell.text.length <= 60 && !isNumbering(cell.text.trim()));
  if (joins && plain) span.to += 1;
}

// Far down a long sheet a header can only be one that stood further up.
const ROWS_SEARCHED = 1500;

function isWorthALook(row: GridRow, index: number, known: ReadonlySet<string>): boolean {
  const [first, second] = row.cells;
  return index < ROWS_SEARCHED || known.has(first?.text ?? "") || known.has(second?.text ?? "");
}

/** Texts of the headers so far, and whether the last of them ends right above. */
type Seen = { known: ReadonlySet<string>; isBelowHeader: boolean };

/** Right below another row of several cells a header repeats the headings above, or has nothing that is data: 項目A | 必須 | 有 is a row. */
function isAmongData(rows: readonly GridRow[], index: number, { known, isBelowHeader }: Seen): boolean {
  const [above, row] = [rows[index - 1], rows[index]];
  if (!above || !row || above.row !== row.row - 1 || above.prose || above.cells.length < 2) return false;
  const repeated = row.cells.filter(({ text }) => known.has(text)).length;
  if (repeated * 2 >= row.cells.length) return false;
  const others = row.cells.filter(({ text }) => nameCell(text) === null);
  // 可 | 一部 are headings side by side, and answers beside a text.
  const answers = others.length > 0 && row.cells.some(({ text }) => choiceOf(text) !== undefined);
  // Below headings of their own columns, words that are no headings are the first row's.
  const headed =
    isBelowHeader &&
    others.length > 0 &&
    row.cells.every(({ column }) => above.cells.some((cell) => cell.column === column && (cell.columnSpan ?? 1) === 1));
  return answers || headed || others.some(({ text }) => looksLikeData(text));
}

/** Finds every column header of a sheet by its words and its merged cells, from the top down. Spans never touch. */
export function findHeaders(rows: readonly GridRow[]): HeaderSpan[] {
  const spans: HeaderSpan[] = [];
  const known = new Set<string>();
  let index = 0;
  while (index < rows.length) {
    const row = rows[index];
    const previous = spans.at(-1);
    if (
      !row ||
      (previous && index < previous.to) ||
      !isWorthALook(row, index, known) ||
      !isHeader(row, rows[index - 1]) ||
      (previous && isAmongData(rows, index, { known, isBelowHeader: previous.to === index }))
    ) {
      index += 1;
      continue;
    }
    const span = { from: index, to: index + 1 };
    if (previous?.to === index && index - previous.from < LONGEST_HEADER) previous.to += 1;
    else if (previous?.to === index) index += 1;
    else {
      growUp(rows, span, previous ? previous.to + 1 : 0);
      spans.push(span);
    }
    for (const cell of row.cells) known.add(cell.text);
    const current = spans.at(-1);
    if (current && current.to > index) {
      growDown(rows, current);
      growDown(rows, current);
      index = current.to;
    } else index += 1;
  }
  return spans.filter((span) => span.to < rows.length);
}
