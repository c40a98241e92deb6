import { foldText } from "#lib/domain/fold-text.ts";
import type { Bucket, RowReason } from "#lib/domain/source-row.ts";
import { isNumbering, seeCell } from "./content-cues.ts";
import { isTicked } from "./find-choices.ts";
import { isPlaceAndDate } from "./place-and-date.ts";
import { bestRole, readHeading } from "./read-heading.ts";
import { readLegend } from "./read-legend.ts";
import { headingPoints, isChapter, looksLikeNote, looksLikeStatement } from "./row-cues.ts";
import { cellAt, type GridRow, textAt } from "./sheet-grid.ts";
import type { TableColumns } from "./table-columns.ts";

export type Placing = { bucket: Bucket; reason: RowReason };

/** What is usual in a table: against it, one row's lack of something means something. */
export type TableHabits = {
  columns: TableColumns;
  /** How many columns the table's rows use at most. */
  width: number;
  /** Share of rows with a question that also have a number, an answer, a bold question. */
  numbered: number;
  answered: number;
  boldQuestions: number;
  hasQuestions: boolean;
};

const TOTAL =
  /^(?:合計|小計|総計|計|総合計|合計点|得点|平均|(?:sub|grand )?\s?total(?: score)?|sum|score|average)[:：]?$/;

const isTotal = (text: string): boolean => text.length < 40 && TOTAL.test(foldText(text).replace(/\s?\(.*\)$/, ""));

const share = (rows: readonly GridRow[], test: (row: GridRow) => boolean): number =>
  rows.length === 0 ? 0 : rows.filter(test).length / rows.length;

/** Counts what is usual in a table's rows. */
export function learnHabits(rows: readonly GridRow[], columns: TableColumns): TableHabits {
  const asking = rows.filter((row) => row.cells.length > 1 && askingText(row, columns) !== "");
  return {
    columns,
    width: rows.reduce((most, row) => Math.max(most, row.cells.length), 1),
    numbered: share(asking, (row) =>
      columns.numbers.some((column) => cellAt(row, column) !== undefined || row.covered.has(column)),
    ),
    answered: share(asking, (row) => columns.answers.some((column) => cellAt(row, column) !== undefined)),
    boldQuestions: share(asking, (row) => askingCell(row, columns)?.bold === true),
    hasQuestions: asking.length > 0,
  };
}

function askingCell(row: GridRow, { question, item }: TableColumns) {
  return cellAt(row, question) ?? cellAt(row, item);
}

/** The question of a row as it stands in the row itself: its question cell, else its short name. */
export function askingText(row: GridRow, columns: TableColumns): string {
  return askingCell(row, columns)?.text ?? "";
}

function hasAnswerSide(row: GridRow, columns: TableColumns): boolean {
  return columns.answers.some((column) => {
    const text = textAt(row, column);
    return columns.choices.includes(column) ? isTicked(text) : text !== "";
  });
}

/** Text of a row that stands as one: a single cell, or the same words in every cell (a merged row taken apart). */
function loneText(row: GridRow): string | null {
  const first = row.cells[0];
  if (!first) return null;
  return row.cells.every((cell) => cell.text === first.text) ? first.text : null;
}

function placeLoneRow(row: GridRow, text: string, { habits, opens }: { habits: TableHabits; opens: boolean }): Placing {
  const { columns, width } = habits;
  const cell = row.cells[0];
  if (!cell || isTotal(text)) return note("between-tables");
  if (Object.keys(readLegend(text)).length >= 2) return note("legend");
  const role = columns.roles.get(cell.column);
  const span = cell.columnSpan ?? 1;
  const spans = span >= Math.max(2, Math.min(4, width / 2)) || row.cells.length > 1;
  if (!spans && columns.answers.includes(cell.column)) return note("continuation");
  const couldAsk = role === "question" || (role === "item" && columns.question === undefined);
  const lone = { cell, text, spans, role, opens };
  return couldAsk ? placeLoneAsking(lone, habits) : placeLoneOther(lone, habits);
}

/** Short lines one under the other: choices to tick, where the form asks by them alone. */
function isList(text: string): boolean {
  const lines = text.trim().split("\n");
  return (
    lines.length >= 4 && text.length <= 1000 && lines.every((line) => line.length <= 60 && !/[。:：.]\s*$/.test(line))
  );
}

/** A lone text in the question column: a question without an answer, or the heading of those below. */
function placeLoneAsking(lone: Lone, habits: TableHabits): Placing {
  const { text, spans } = lone;
  if (!spans && isList(text)) return questionRow();
  // Where questions have numbers, a remark's sign begins no question, whatever it asks for.
  if (habits.numbered >= 0.4 && /^\s*※/.test(text)) return note("between-tables");
  if (looksLikeNote(text) && !isChapter(text) && (spans || !seeCell(text).softQuestion)) return note("between-tables");
  const points = sectionPoints(lone, habits);
  if (!spans) return points >= 2.5 ? section() : questionRow();
  if (looksLikeStatement(text)) return note("between-tables");
  if (seeCell(text).question) return questionRow();
  return points >= 1 ? section() : note("between-tables");
}

function placeLoneOther(lone: Lone, habits: TableHabits): Placing {
  const { text, role } = lone;
  if (isChapter(text)) return section();
  if (looksLikeNote(text)) return note("between-tables");
  if (role === "number" && isNumbering(foldText(text))) return note("no-question-text");
  if (looksLikeStatement(text)) return note("between-tables");
  return sectionPoints(lone, habits) >= 1 ? section() : note("between-tables");
}

/** `opens`: below a blank row, and right above another one that is filled. */
type Lone = { cell: GridRow["cells"][number]; text: string; spans: boolean; role: string | undefined; opens: boolean };

function sectionPoints({ cell, text, spans, role, opens }: Lone, habits: TableHabits): number {
  let points = headingPoints(text);
  if (opens) points += 1;
  if (spans) points += 3;
  if (cell.bold && habits.boldQuestions < 0.3) points += 2;
  if (habits.numbered >= 0.8 && role !== "number") points += 1.5;
  if (role !== "question") points += 1;
  if (habits.answered >= 0.7) points += 1;
  return points;
}

const note = (reason: RowReason): Placing => ({ bucket: "note", reason });
const section = (): Placing => ({ bucket: "section", reason: "full-width-section" });
const questionRow = (): Placing => ({ bucket: "question", reason: "question-row" });

function noteReason(text: string): RowReason {
  return Object.keys(readLegend(text)).length >= 2 ? "legend" : "between-tables";
}

/** The number in a row's own cells, folded. */
function numberOf(row: GridRow, columns: TableColumns): string {
  return foldText(columns.numbers.map((column) => textAt(row, column)).join(""));
}

// The first of a new count: a), (1), ア, ①.
const FIRST_OF_MANY = /^\(?(?:a|ア|i|①|1)\)[.]?$|^(?:a|ア|①)[.]?$/;

/** "1" heads "1.1" and "1-2", "Q2" heads "a)": a number that the next row's number goes on from. */
function isHeadOf(number: string, next: string): boolean {
  if (FIRST_OF_MANY.test(next) && /\d/.test(number) && !FIRST_OF_MANY.test(number)) return true;
  const stem = number.replace(/[.\s)-]+$/, "");
  return stem !== "" && next.startsWith(stem) && /^[.\-_]\d/.test(next.slice(stem.length));
}

function placeUnanswered(row: GridRow, next: GridRow | undefined, habits: TableHabits): Placing {
  const { columns } = habits;
  const cell = askingCell(row, columns);
  const text = cell?.text ?? "";
  const kind = seeCell(text);
  const number = numberOf(row, columns);
  const nextNumber = next ? numberOf(next, columns) : "";
  const short = text.length <= 60;
  // Points and other columns that mean nothing here do not make a heading or a total a question.
  const telling = row.cells.filter((own) => columns.roles.get(own.column) !== "ignore").length;
  if (isTotal(text)) return note("between-tables");
  if (short && FIRST_OF_MANY.test(nextNumber) && isHeadOf(number, nextNumber) && !text.trim().endsWith("?"))
    return section();
  if (kind.question || telling > 3) return questionRow();
  if (short && number !== "" && isHeadOf(number, nextNumber)) return section();
  const bold = cell?.bold === true && habits.boldQuestions < 0.3;
  if (short && bold && !kind.softQuestion && telling <= 2) return section();
  const lacksNumber = number === "" && habits.numbered >= 0.75 && habits.answered >= 0.6;
  if (lacksNumber && short && telling === 1 && !kind.softQuestion) return section();
  return questionRow();
}

function placeWithoutQuestion(row: GridRow, answered: boolean, habits: TableHabits): Placing {
  const { columns } = habits;
  const others = row.cells.filter((cell) => !columns.answers.includes(cell.column));
  if (answered) {
    const askedAbove = columns.question !== undefined && row.covered.has(columns.question);
    const named = others.filter((cell) => ["path", "item"].includes(columns.roles.get(cell.column) ?? ""));
    const numbered = numberOf(row, columns) !== "";
    if (named.length > 0 || (askedAbove && numbered)) return questionRow();
    return others.length === 0 ? note("continuation") : note("no-question-text");
  }
  const titles = others.filter(
    (cell) => columns.roles.get(cell.column) !== "number" || !isNumbering(foldText(cell.text)),
  );
  const title = titles[0]?.text ?? "";
  const headed =
    titles.length === 1 && headingPoints(title) >= 1 && !looksLikeNote(title) && !looksLikeStatement(title);
  return headed ? section() : note(titles.length === 0 ? "no-question-text" : "between-tables");
}

const SAMPLE_MARK =
  /^[[(【<※*]?(?:記入|回答|記載|入力)?(?:例|見本|サンプル)[\])】>]?[\s0-9]*[.:：)]?$|^[[(<]?(?:sample|example|ex|e\.g)[\])>]?[\s0-9]*[.:)]?$/;

/** "例 | 多要素認証を提供していますか | はい": the form shows how a row is filled in. */
function isSample(row: GridRow): boolean {
  const first = row.cells[0]?.text ?? "";
  return row.cells.length > 2 && first.length <= 12 && SAMPLE_MARK.test(foldText(first));
}

const SIGNATURE =
  /^(?:signed|signature|(?:authori[sz]ed )?signatory|authori[sz]ed signature|stamp|unterschrift|署名|記名|押印|捺印|承認印?)(?=$|[\s:：(（])|使用欄$/;

/** "Signed | R. Fell, Director | Date", "会 使用欄 | 承認・保留": what stands below the questions to be signed or stamped. */
const isSignature = ({ cells }: GridRow): boolean => SIGNATURE.test(foldText(cells[0]?.text.slice(0, 60) ?? ""));

/** "補足： | TLS1.2以上" below a numbered question: the label of what belongs to the answer above. */
function isContinuationLabel(row: GridRow, columns: TableColumns): boolean {
  const text = askingText(row, columns);
  if (text.length > 30 || numberOf(row, columns) !== "" || columns.numbers.some((column) => row.covered.has(column)))
    return false;
  const { coverage, scores } = readHeading(text);
  return coverage >= 0.8 && ["detail", "remarks", "evidence"].includes(bestRole(scores)?.role ?? "");
}

/** More words in the question's column, where number and answer reach down from the question above: they tell how to fill it in. */
function isUnderQuestion(row: GridRow, columns: TableColumns): boolean {
  const text = textAt(row, columns.question);
  if (row.cells.length !== 1 || text === "" || seeCell(text).folded.endsWith("?")) return false;
  const reaches = (column: number) => row.covered.has(column);
  return columns.answer !== undefined && reaches(columns.answer) && columns.numbers.some(reaches);
}

/** "Reviewed by | Date | Outcome" without a number among numbered questions: fields that somebody else fills in. */
function isFieldsOfOthers(row: GridRow, columns: TableColumns): boolean {
  const [first] = row.cells;
  if (!first || row.cells.length < 2 || isNumbering(foldText(numberOf(row, columns)))) return false;
  const isField = (text: string) => {
    const { coverage, scores } = readHeading(text.slice(0, 100));
    return coverage === 1 && bestRole(scores)?.role === "ignore";
  };
  const fields = row.cells.filter(({ text }) => isField(text)).length;
  return isField(first.text) && fields >= 2 && fields * 2 >= row.cells.length;
}

/** The rows right above and below one. */
type Around = { above: GridRow | undefined; next: GridRow | undefined };

function opensBlock(row: GridRow, { above, next }: Around): boolean {
  return above !== undefined && above.row < row.row - 1 && next?.row === row.row + 1 && next.cells.length > 1;
}

/** The bucket of one row of a table, header rows apart. */
export function classifyRow(row: GridRow, around: Around, habits: TableHabits): Placing {
  const { columns } = habits;
  if (row.prose) {
    const text = row.cells.map((cell) => cell.text).join(" ");
    const heads =
      row.cells.length === 1 && !looksLikeNote(text) && !looksLikeStatement(text) && headingPoints(text) >= 1;
    return heads ? { bucket: "section", reason: "heading-between-tables" } : note(noteReason(text));
  }
  if (isSample(row)) return note("sample-row");
  // "Weimar, 3.5.2026 | (signature)"
  if (isPlaceAndDate(row.cells[0]?.text ?? "")) return note("between-tables");
  if (habits.numbered >= 0.75 && isFieldsOfOthers(row, columns)) return note("between-tables");
  if (isUnderQuestion(row, columns)) return note("continuation");
  const lone = loneText(row);
  if (lone !== null) return placeLoneRow(row, lone, { habits, opens: opensBlock(row, around) });
  const answered = hasAnswerSide(row, columns);
  const unnumbered = !isNumbering(numberOf(row, columns));
  if (unnumbered && (isTotal(askingText(row, columns)) || isTotal(row.cells[0]?.text ?? "")))
    return note("between-tables");
  if (unnumbered && habits.numbered >= 0.75 && isSignature(row)) return note("between-tables");
  if (answered && habits.numbered >= 0.4 && isContinuationLabel(row, columns)) return note("continuation");
  if (askingText(row, columns) === "") return placeWithoutQuestion(row, answered, habits);
  return answered ? questionRow() : placeUnanswered(row, around.next, habits);
}
