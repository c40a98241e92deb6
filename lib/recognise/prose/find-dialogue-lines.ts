import { foldText } from "#lib/domain/fold-text.ts";
import { findCardLabels, readCardLine } from "../arrange/card-labels.ts";
import { headingPoints, looksLikeNote, looksLikeStatement } from "../rows/row-cues.ts";
import { haveNumbersInside, splitNumber } from "../rows/split-number.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { isNumbering, seeCell } from "../tables/content-cues.ts";
import { withoutLetters } from "./counted-letters.ts";
import { countLines, type DialogueLine } from "./dialogue-line.ts";
import { isClosing } from "./find-asides.ts";
import { findBoxedAnswers } from "./find-boxed-answers.ts";
import { findProseQuestions } from "./find-prose-questions.ts";
import { findQuotedTurns } from "./find-quoted-turns.ts";
import { findRunTogether, splitLeads } from "./find-run-together.ts";
import { placeBySetting } from "./place-by-setting.ts";
import { areRated, isLabelledBesideNumber, readLine } from "./read-dialogue-line.ts";

/** The rows among which questions and answers stand: where all of these are in tables, what stands around the tables does not count. */
function countAround(lines: readonly DialogueLine[], rows: readonly GridRow[]): number {
  const told = lines.flatMap(({ kind }, index) => (kind === "other" ? [] : rows[index]?.prose));
  if (!lines.some(({ kind }) => kind === "answer")) return rows.length;
  return told.every((prose) => prose === false) ? rows.filter(({ prose }) => !prose).length : rows.length;
}

/** Among rows labelled as answers, a numbered row asks: "1 | 質問" above "回答 | …". */
function numberLine(line: DialogueLine, row: GridRow | undefined): DialogueLine {
  const [first, second] = row?.cells ?? [];
  if (line.kind !== "other" || !first || !second || !isNumbering(foldText(first.text))) return line;
  return { kind: "question", number: first.text.trim(), text: second.text, cell: second };
}

const LEAST_LABELLED = 3;
/** How many rows of questions and answers one under the other are a table's. */
const MOST_WIDE = 0.6;
/** How many rows of a sheet of questions and answers in prose have one cell; in a text the others may be a table within an answer. */
const LEAST_LONE = 0.9;
const LEAST_LONE_IN_TEXT = 0.75;

// The label of an answer in words; a lone A may count parts.
const IN_WORDS = /^[【[(]?(?:ご?回答|答え?|answer|response|reply)/i;

/** Whether what answers says so in words, or all that stands above the answers is set off as nothing else is: then it is asked, whatever it says. */
function areSetOff(above: readonly number[], rows: readonly GridRow[]): boolean {
  const firstOf = (index: number) => rows[index]?.cells[0];
  const isSet = (index: number) => firstOf(index)?.bold === true || firstOf(index)?.heading !== undefined;
  return above.every((index) => IN_WORDS.test(firstOf(index + 1)?.text.trim() ?? "")) || above.every(isSet);
}

/**
 * Lines without labels of which most stand right above a line labelled as an answer, and begin with a number or ask: the questions, each perhaps
 * below its number. Null where the labelled answers have no such lines above them.
 */
function askAboveAnswers(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] | null {
  const firsts = lines.flatMap(({ kind }, index) =>
    kind === "answer" && lines[index - 1]?.kind !== "answer" ? index : [],
  );
  const above = firsts
    .map((index) => index - 1)
    .filter((index) => lines[index]?.kind === "other" && rows[index]?.cells.length === 1);
  const texts = above.map((index) => lines[index]?.text ?? "");
  const asking = texts.filter((text) => seeCell(text).softQuestion || splitNumber(text) !== null).length;
  if (
    above.length < LEAST_LABELLED ||
    above.length < firsts.length * 0.8 ||
    (asking < above.length * 0.5 && !areSetOff(above, rows))
  )
    return null;
  const inside = haveNumbersInside(texts);
  const asked = new Set(above);
  return lines.map((line, index): DialogueLine => {
    const split = inside && asked.has(index) ? splitNumber(line.text) : null;
    if (asked.has(index))
      return { ...line, kind: "question", number: split?.number ?? "", text: split?.question ?? line.text };
    const isNumber = line.kind === "other" && asked.has(index + 1) && isNumbering(foldText(line.text));
    return isNumber ? { ...line, kind: "number", number: line.text.trim() } : line;
  });
}

/** Blocks of "Q: …" and "A: …", or of a question and the paragraphs that answer it; null where a sheet is not like that. */
function findLines(grid: SheetGrid, hasHeader: boolean): DialogueLine[] | null {
  const wide = countWide(grid.rows);
  if (wide === null) return null;
  if (grid.rows.some(({ cells }) => cells.length > 1 && /^[(（]?[bcｂｃ][)）.]$/.test(cells[0]?.text.trim() ?? "")))
    return null;
  const quoted = wide === 0 ? findQuotedTurns(grid.rows) : null;
  if (quoted) return quoted;
  const cards = findCardLabels(grid.rows);
  const read = withoutLetters(
    grid.rows.map((row) => readCardLine(row, cards) ?? readLine(row)),
    grid.rows,
  );
  const inText = read.filter(({ kind }, index) => kind === "question" && grid.rows[index]?.prose).length;
  const lines = inText >= LEAST_LABELLED ? askInTables(read, grid.rows) : read;
  if (hasHeader && isMixed(read, grid.rows)) return null;
  const answered = goOnAnswering(lines, grid.rows);
  const questions = countLines(lines, "question");
  const within = lines.filter(({ answer }) => answer !== undefined).length;
  const answers = countLines(lines, "answer") + within;
  const asides = countLines(lines, "remark") + countLines(lines, "number");
  if (questions >= 2 && answers >= 2 && questions + answers + asides >= lines.length * 0.4)
    return placeBySetting(placeBetween(goOnAsking(answered, grid.rows), grid.rows), grid.rows);
  const numbered = answers >= 2 ? lines.map((line, index) => numberLine(line, grid.rows[index])) : lines;
  if (
    countLines(numbered, "question") >= 2 &&
    countLines(numbered, "question") + answers + asides >= countAround(numbered, grid.rows) * 0.7
  )
    return numbered;
  const above = askAboveAnswers(answered, grid.rows);
  if (above) return placeBySetting(above, grid.rows);
  const lone = grid.rows.filter((row, index) => row.cells.length === 1 || lines[index]?.kind === "remark").length;
  // Rows of remarks have no head, whatever the first of them says.
  const headed = hasHeader && grid.rows.some((row, index) => !row.prose && lines[index]?.kind !== "remark");
  // Below a header of its own a table asks by itself, and the text around it is read apart.
  const boxed = headed ? null : findBoxedAnswers(grid.rows);
  if (boxed) return boxed;
  const leastLone = grid.rows.some(({ prose }) => prose) ? LEAST_LONE_IN_TEXT : LEAST_LONE;
  if (headed || lone < grid.rows.length * leastLone) return null;
  return findRunTogether(grid.rows) ?? splitLeads(findProseQuestions(grid.rows), grid.rows);
}

/** How many rows have several cells, and no label beside their number that says that they ask or answer; null where so many have that it is a table. */
function countWide(rows: readonly GridRow[]): number | null {
  const most = rows.length * MOST_WIDE;
  let [wide, bare] = [0, 0];
  for (const { cells } of rows) {
    if (cells.length <= 2) continue;
    wide += 1;
    if (!isLabelledBesideNumber(cells)) bare += 1;
    if (bare > most) return null;
  }
  if (wide > bare && areRated(rows)) return wide > most ? null : wide;
  return bare;
}

/** Beside labelled questions a row of a table may ask without a label: "How fast do you patch? | Within 72 hours". */
function askInTables(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] {
  return lines.map((line, index): DialogueLine => {
    const [asking, answering, third] = rows[index]?.cells ?? [];
    if (line.kind !== "other" || rows[index]?.prose || !asking || !answering || third) return line;
    const asks = /[?？]\s*$/.test(asking.text) && !seeCell(answering.text).question;
    return asks ? { ...line, kind: "question", text: asking.text, cell: asking, answer: answering.text } : line;
  });
}

/** Labelled text above or below a table that asks by itself: the text is read around it. */
function isMixed(lines: readonly DialogueLine[], rows: readonly GridRow[]): boolean {
  const tabled = lines.filter(({ kind }, index) => kind === "other" && rows[index]?.prose === false);
  const labelled = lines.some(({ kind }, index) => (kind === "question" || kind === "answer") && rows[index]?.prose);
  return labelled && tabled.length > LEAST_LABELLED;
}

/** Below an answer's label that has its line to itself all text answers, up to the next label, what is set off as a heading, or what the next label answers. */
function goOnAnswering(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] {
  let answers = false;
  return lines.map((line, index): DialogueLine => {
    const [cell, second] = rows[index]?.cells ?? [];
    if (line.kind !== "other") answers = line.kind === "answer" && line.text === "";
    const isSetOff = second !== undefined || cell?.bold === true || cell?.heading !== undefined;
    if (isSetOff && line.kind === "other") answers = false;
    const asksNext = lines[index + 1]?.kind === "answer";
    return answers && line.kind === "other" && !asksNext ? { ...line, kind: "answer" } : line;
  });
}

/** What stands between a labelled question and its labelled answer is more of the question: a line that the page's width has cut. */
function goOnAsking(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] {
  const labelled = lines.map(({ kind }) => kind !== "other");
  let asked = false;
  return lines.map((line, index): DialogueLine => {
    if (line.kind !== "other") asked = line.kind === "question";
    const above = lines[index - 1];
    // In bold type as its beginning is, which had no end.
    const isCut = above?.kind === "question" && !/[?？。.]$/.test(above.text) && /[?？]$/.test(line.text);
    if (line.kind === "other" && isCut && [index - 1, index].every((at) => rows[at]?.cells[0]?.bold))
      return { ...line, kind: "question-more" };
    const next = lines[labelled.indexOf(true, index)];
    const isMore = line.kind === "other" && asked && next?.kind === "answer" && rows[index]?.cells.length === 1;
    return isMore ? { ...line, kind: "question-more" } : line;
  });
}

/**
 * Where labels have cells of their own, an answer goes on beneath its text. What stands further left, or over the width, heads the lines
 * below or is a note.
 */
function placeBetween(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] {
  const bodies = lines.flatMap(({ kind, cell }, index) =>
    kind === "question" && (rows[index]?.cells.length ?? 0) > 1 && cell ? [cell.column] : [],
  );
  if (bodies.length < countLines(lines, "question")) return [...lines];
  const left = Math.min(...bodies);
  let begun = false;
  return lines.map((line, index) => {
    begun ||= line.kind === "question";
    const lone = rows[index]?.cells.length === 1 && (line.cell?.column ?? left) < left;
    if (line.kind !== "other" || !lone || !begun) return line;
    return { ...line, kind: headsByLooks(line.text, false) ? "heading" : "note" };
  });
}

/** Whether a text looks like a heading; below a question that it may answer, it takes more. */
export function headsByLooks(text: string, asked: boolean): boolean {
  // The name of who answers, in a line of its own, heads nothing.
  if (/(?:株式|有限|合同)会社|(?:御中|様)$/.test(text.trim())) return false;
  return !looksLikeNote(text) && !looksLikeStatement(text) && headingPoints(text) >= (asked ? 2 : 1);
}

const closes = (line: DialogueLine, row: GridRow | undefined): boolean =>
  line.kind === "other" && row?.prose === true && isClosing(line.text);

/** Where questions and answers stand in tables, a paragraph below a table answers nothing in it. */
function endWithTables(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] {
  let tabled = false;
  return lines.map((line, index) => {
    if (line.kind === "question" || line.kind === "answer") tabled = rows[index]?.prose === false;
    const heads = line.kind === "other" && headsByLooks(line.text, true);
    return tabled && line.kind === "other" && rows[index]?.prose && !heads ? asNote(line) : line;
  });
}

const asNote = (line: DialogueLine): DialogueLine => ({ ...line, kind: "note" });

/** A line of a text whose number stands apart from what it numbers ("1.1    Who …?") is one text. */
function joinNumber(row: GridRow): GridRow {
  const [number, text, third] = row.cells;
  if (!row.prose || !number || !text || third || !isNumbering(foldText(number.text))) return row;
  return { ...row, cells: [{ ...text, text: `${number.text.trim()} ${text.text}` }] };
}

/** What each row of a sheet is in which questions and answers stand one under the other. Null where they do not. */
export function findDialogueLines(grid: SheetGrid, hasHeader: boolean): DialogueLine[] | null {
  const lines = findLines({ ...grid, rows: grid.rows.map(joinNumber) }, hasHeader)?.map((line, index) =>
    closes(line, grid.rows[index]) ? asNote(line) : line,
  );
  return lines ? endWithTables(lines, grid.rows) : null;
}
