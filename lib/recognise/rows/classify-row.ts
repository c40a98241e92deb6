import { foldText } from "#lib/domain/fold-text.ts";
import type { Bucket, RowReason } from "#lib/domain/source-row.ts";
import { readLegend } from "../legend/read-legend.ts";
import { isClosing } from "../prose/find-asides.ts";
import { type GridRow, textAt } from "../sheet-grid.ts";
import { isNumbering, seeCell } from "../tables/content-cues.ts";
import type { TableColumns } from "../tables/table-columns.ts";
import { askingCell, askingText, numberOf, type TableHabits } from "../tables/table-habits.ts";
import { findAside, isContinuationLabel, isTotal } from "./find-aside-row.ts";
import { isTicked } from "./find-choices.ts";
import { headingPoints, isChapter, looksLikeNote, looksLikeStatement } from "./row-cues.ts";

export type Placing = { bucket: Bucket; reason: RowReason };

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
  // A remark's sign begins no question, whatever it asks for.
  if (/^\s*※/.test(text) || isClosing(text)) return note("between-tables");
  // Where nearly all questions are sentences and have no numbers, one without an answer is one that nobody answered.
  if (!spans && habits.numbered < 0.4 && habits.sentences >= 0.8 && /[a-z)]\.$|。$/.test(text.trim()))
    return questionRow();
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
  const aside = findAside(row, habits);
  if (aside) return note(aside);
  const lone = loneText(row);
  if (lone !== null) return placeLoneRow(row, lone, { habits, opens: opensBlock(row, around) });
  const answered = hasAnswerSide(row, columns);
  if (answered && habits.numbered >= 0.4 && isContinuationLabel(row, columns)) return note("continuation");
  if (askingText(row, columns) === "") return placeWithoutQuestion(row, answered, habits);
  return answered ? questionRow() : placeUnanswered(row, around.next, habits);
}
