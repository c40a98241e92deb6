import { foldText } from "#lib/domain/fold-text.ts";
import { withoutAnswerLabel } from "../rows/answer-label.ts";
import { hasHeadingMark, headingPoints, looksLikeNote, looksLikeStatement } from "../rows/row-cues.ts";
import type { GridRow } from "../sheet-grid.ts";
import { isNumbering, seeCell } from "../tables/content-cues.ts";
import type { DialogueLine } from "./dialogue-line.ts";
import { findAsides, findClosing } from "./find-asides.ts";
import { findNumbering } from "./find-numbering.ts";
import { areAnsweredInset, findAboveInset } from "./find-set-off.ts";
import { isBareRemarkLabel, readLine } from "./read-dialogue-line.ts";

// Lines that ask, in a text without labels: FAQ pages, questionnaires answered in prose.
const ASKS =
  /[?？]["”'」』)）*]*$|(?:です|ます|ません)か。?$|(?:記載|記入|回答|説明|記述|提示|列挙|選択|示|お示し|挙げ|教え|お知らせ|お聞かせ)(?:して|し|て)?(?:くだ|下)さい。?$|^(?:please )?(?:describe|list|explain|specify|state|indicate|outline)\s[^\n]*\.$/i;
const LONGEST_QUESTION = 400;
const LEAST = 3;
const LEAST_ANSWERED = 0.6;

const textOf = (row: GridRow | undefined): string => row?.cells[0]?.text.trim() ?? "";

/** Whether a row asks by its words. */
export function asks(row: GridRow | undefined): boolean {
  const text = textOf(row);
  return text.length <= LONGEST_QUESTION && ASKS.test(text) && !text.includes("\n\n");
}

/** How a row is set off from the text around it: as a heading of some level, in bold, or not at all. */
function styleOf(row: GridRow | undefined): string {
  const cell = row?.cells.length === 1 ? row.cells[0] : undefined;
  return cell?.heading ? `h${cell.heading}` : cell?.bold ? "bold" : "";
}

/** Rows taken for questions: row index → number and text. */
type Asked = Map<number, { number: string; text: string }>;

/** Most of them have rows below that answer, and enough of them ask in so many words. */
function isPlausible(rows: readonly GridRow[], asked: Asked, leastAsking: number): boolean {
  const at = [...asked.keys()];
  const answered = at.filter((index) => index + 1 < rows.length && !asked.has(index + 1));
  const asking = [...asked.values()].filter(({ text }) => ASKS.test(text) || seeCell(text).question);
  return (
    at.length >= LEAST &&
    answered.length >= LEAST_ANSWERED * at.length &&
    asking.length >= leastAsking * at.length &&
    [...asked.values()].every(({ text }) => text.length <= 2 * LONGEST_QUESTION)
  );
}

/** Whether hardly any row asks that is not among them. */
function takesMost(rows: readonly GridRow[], asked: Asked): boolean {
  const asking = rows.flatMap((row, index) => (asks(row) ? [index] : []));
  return asking.filter((index) => asked.has(index)).length >= 0.6 * asking.length;
}

function usualStyle(styles: readonly string[]): string {
  const counts = [...Map.groupBy(styles, (style) => style)].toSorted(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? "";
}

function findNumbered(rows: readonly GridRow[]): Asked | null {
  const heads = (index: number) => styleOf(rows[index]) !== "" || hasHeadingMark(textOf(rows[index]));
  const all = findNumbering(rows, heads);
  const usual = usualStyle(all.map(({ index }) => styleOf(rows[index])));
  // Among numbered lines of one style a numbered heading is one, though the count would take it in; among plain ones a bold line may be a question that matters.
  const isOther = (index: number) =>
    usual === "" ? rows[index]?.cells[0]?.heading !== undefined : styleOf(rows[index]) !== usual;
  const lines = findNumbering(rows, heads, isOther);
  const asked: Asked = new Map(lines.map(({ index, number, text }) => [index, { number, text }]));
  const told =
    lines.every(({ refers, asks }) => refers || asks) ||
    areAnswered(rows, asked) ||
    areAnsweredInset(rows, [...asked.keys()]);
  const leastAsking = told ? 0 : 0.4;
  return isPlausible(rows, asked, leastAsking) && takesMost(rows, asked) ? asked : null;
}

/** Questions told by their style alone: bold lines or headings of one level, each with text of another style below. */
function findStyled(rows: readonly GridRow[]): Asked | null {
  const styles = [...new Set(rows.map(styleOf))].filter((style) => style !== "");
  const found = styles.flatMap((style) => {
    const asked: Asked = new Map();
    for (const [index, row] of rows.entries()) {
      const next = styleOf(rows[index + 1]);
      if (styleOf(row) === style && (asks(row) || next === "")) asked.set(index, { number: "", text: textOf(row) });
    }
    const numbered = findNumbersAbove(rows, asked).size >= 0.8 * asked.size;
    const told = numbered || areAnswered(rows, asked);
    return isPlausible(rows, asked, told ? 0 : 0.3) && takesMost(rows, asked) ? [asked] : [];
  });
  return found.toSorted((a, b) => b.size - a.size)[0] ?? null;
}

/** Questions told by their answers, which stand a little right of them. */
function findSetOff(rows: readonly GridRow[]): Asked | null {
  const above = findAboveInset(rows);
  const asked: Asked = new Map(above.map((index) => [index, { number: "", text: textOf(rows[index]) }]));
  return isPlausible(rows, asked, areAnsweredInset(rows, above) ? 0 : 0.3) && takesMost(rows, asked) ? asked : null;
}

const LEAST_IN_TURNS = 5;

/** Lines that take turns with a line each, half of which say yes or no: whatever the others are, they answer. */
function areAnswered(rows: readonly GridRow[], asked: Asked): boolean {
  const answers = [...asked.keys()].flatMap((index) => {
    const next = index + 2;
    const isTurn = !asked.has(index + 1) && (next >= rows.length || asked.has(next) || styleOf(rows[next]) !== "");
    return isTurn ? textOf(rows[index + 1]) : [];
  });
  const said = answers.filter((text) => text.length <= 60 && seeCell(text).yesNo).length;
  return answers.length >= LEAST_IN_TURNS && answers.length >= 0.9 * asked.size && said >= 0.5 * answers.length;
}

function findAsking(rows: readonly GridRow[]): Asked | null {
  const asking = rows.flatMap((row, index) => (asks(row) && index < rows.length - 1 ? [index] : []));
  const asked: Asked = new Map(asking.map((index) => [index, { number: "", text: textOf(rows[index]) }]));
  return isPlausible(rows, asked, 0) ? asked : null;
}

// Marks that begin no answer.
const PLAIN_MARK = /^(?:[■◆◇▼【§]|第\s?[0-9０-９一-九]{1,3}\s?[章節部編])/;
const ALL_CAPITALS = /^(?=.*\p{Lu}{4})[\p{Lu}\s&,/-]{4,60}$/u;
const SENTENCE = /[.。!！?？:：;)）」』…]$/;

/**
 * Whether a row without a style of its own heads the question right below it: short, no sentence, marked as headings are, or in a text
 * whose answers are sentences.
 */
export function headsPlainly(rows: readonly GridRow[], index: number, sentences: boolean): boolean {
  const text = textOf(rows[index]);
  if (text === "" || text.includes("\n") || looksLikeNote(text) || looksLikeStatement(text)) return false;
  const kind = seeCell(text);
  if (kind.yesNo || kind.statement || kind.date) return false;
  if (ALL_CAPITALS.test(text)) return true;
  if (hasHeadingMark(text)) return headingPoints(text) >= 2;
  return sentences && /^[\p{Lu}\p{Script=Han}\p{Script=Katakana}]/u.test(text) && !/\d/.test(text) && text.length <= 40;
}

/** The style in which the questions are answered right below, "" where they are answered in plain text. */
function styleOfAnswers(rows: readonly GridRow[], asked: Asked): string {
  const below = [...asked.keys()].flatMap((index) => (asked.has(index + 1) ? [] : styleOf(rows[index + 1])));
  const bold = below.filter((style) => style === "bold").length;
  return bold >= LEAST && bold >= LEAST_ANSWERED * below.length ? "bold" : "";
}

/** Of the rows right above questions, those that head them. */
function findHeadings(rows: readonly GridRow[], asked: Asked): Set<number> {
  const set = new Set([...asked.keys()].map((index) => styleOf(rows[index])));
  const answering = styleOfAnswers(rows, asked);
  const styled = rows.flatMap((row, index) => {
    const style = styleOf(row);
    if (asked.has(index) || style === "") return [];
    if (style === answering && (asked.has(index - 1) || !hasHeadingMark(textOf(row)))) return [];
    // A row in the style of the questions heads them where another of them follows at once.
    return !set.has(style) || asked.has(index + 1) ? [index] : [];
  });
  const chapters = [...asked].flatMap(([index, { number }]) =>
    isChapterOf(rows[index - 1], number) ? [index - 1] : [],
  );
  const first = Math.min(...asked.keys());
  if (styled.some((index) => index > first) || [...asked.keys()].every((index) => styleOf(rows[index]) !== ""))
    return new Set([...chapters, ...styled.filter((index) => !looksLikeNote(textOf(rows[index])))]);
  const firsts = [...asked.keys()].flatMap((index) => (asked.has(index + 1) ? [] : textOf(rows[index + 1])));
  const sentences = firsts.filter((text) => SENTENCE.test(text)).length >= 0.85 * firsts.length;
  const before = [...asked.keys()].map((index) => index - 1).filter((index) => index >= 0 && !asked.has(index));
  const plain = before.filter(
    (index) => headsPlainly(rows, index, sentences) && (!asked.has(index - 1) || PLAIN_MARK.test(textOf(rows[index]))),
  );
  return new Set([...chapters, ...plain]);
}

/** "2. Lights" right above 2.1: short, with the number that the question's goes on from. */
function isChapterOf(row: GridRow | undefined, number: string): boolean {
  const text = textOf(row);
  const [, own = ""] = /^([0-9０-９]{1,3})[.．)）\s\u3000]\s*\S/.exec(text) ?? [];
  const goesOn = own !== "" && new RegExp(`^${own.normalize("NFKC")}[.-][01]$`).test(number);
  return goesOn && text.length <= 60 && !looksLikeNote(text);
}

// What a mail quotes of the one that it answers.
const QUOTED = /^(?:[>＞]\s*)+/;

/** A mail that answers between the lines of another: most of the questions are quoted. */
function areQuoted(rows: readonly GridRow[], asked: Asked): boolean {
  const quoted = [...asked.keys()].filter((index) => QUOTED.test(textOf(rows[index])));
  return quoted.length > asked.size / 2;
}

/** A quoted row that asks nothing: more of the question right above it, or what stood around the questions. Null for a row that is not quoted. */
function readQuoted(rows: readonly GridRow[], asked: Asked, index: number): DialogueLine | null {
  if (!QUOTED.test(textOf(rows[index]))) return null;
  const bare = (at: number) => textOf(rows[at]).replace(QUOTED, "").trim();
  let above = index - 1;
  while (!asked.has(above) && bare(above) !== "" && QUOTED.test(textOf(rows[above]))) above -= 1;
  const goesOn = bare(index) !== "" && asked.has(above) && !/[?？。]$/.test(bare(index - 1));
  return { kind: goesOn ? "question-more" : "note", number: "", text: bare(index), cell: rows[index]?.cells[0] };
}

/** Numbers in lines of their own right above questions that have none, as cards have them: most of the questions, and each another. */
function findNumbersAbove(rows: readonly GridRow[], asked: Asked): Map<number, string> {
  const above = [...asked].flatMap(([index, { number }]): [number, string][] => {
    const text = textOf(rows[index - 1]);
    const isNumber = number === "" && !asked.has(index - 1) && isNumbering(foldText(text));
    return isNumber ? [[index - 1, text]] : [];
  });
  const isUsual = above.length >= LEAST && above.length >= LEAST_ANSWERED * asked.size;
  return isUsual && new Set(above.map(([, text]) => text)).size === above.length ? new Map(above) : new Map();
}

const wholeText = (row: GridRow): string => row.cells.map(({ text }) => text).join("\t");

/** A line in the style of the question right above it that begins in the middle of a sentence is more of it: the page's width has cut it. */
function goOnInStyle(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] {
  let cut = false;
  return lines.map((line, index) => {
    const style = styleOf(rows[index]);
    const isMiddle = /^[a-z]/.test(textOf(rows[index]));
    const goesOn = cut && isMiddle && line.kind !== "question" && style !== "" && style === styleOf(rows[index - 1]);
    cut = (line.kind === "question" || goesOn) && !/[?？。.:：]$/.test(textOf(rows[index]));
    return goesOn
      ? { kind: "question-more", number: "", text: textOf(rows[index]), cell: rows[index]?.cells[0] }
      : line;
  });
}

/** A row below a question: its answer, or what its label says. */
function readAnswer(row: GridRow): DialogueLine {
  const [cell] = row.cells;
  if (isBareRemarkLabel(row)) return { kind: "remark", number: "", text: "", cell };
  const labelled = readLine(row);
  if (labelled.kind === "answer" || labelled.kind === "remark") return { ...labelled, number: "" };
  return { kind: "answer", number: "", text: withoutAnswerLabel(wholeText(row)), cell };
}

/**
 * Questions of a text without labels: the rows that carry a numbering on, those of one style with text below, or those that ask; null
 * where no such rows alternate with answers.
 */
export function findProseQuestions(rows: readonly GridRow[]): DialogueLine[] | null {
  const asked = findNumbered(rows) ?? findStyled(rows) ?? findSetOff(rows) ?? findAsking(rows);
  if (!asked) return null;
  const headings = findHeadings(rows, asked);
  const first = Math.min(...asked.keys());
  const closing = findClosing(rows, Math.max(...asked.keys()));
  const asides = findAsides(rows, [...asked.keys()]);
  const numbers = findNumbersAbove(rows, asked);
  const lines = rows.map((row, index): DialogueLine => {
    const cell = row.cells[0];
    const question = asked.get(index);
    if (question) return { kind: "question", ...question, cell };
    const number = numbers.get(index);
    if (number) return { kind: "number", number, text: number, cell };
    const outside = index >= closing || index < first || asides.has(index);
    const isTitle = index === 0 && first > 1;
    if (headings.has(index) && !isTitle) return { kind: "heading", number: "", text: wholeText(row), cell };
    return outside ? { kind: "note", number: "", text: wholeText(row), cell } : readAnswer(row);
  });
  if (!areQuoted(rows, asked)) return goOnInStyle(lines, rows);
  return lines.map((line, index) =>
    index <= first || asked.has(index) ? line : (readQuoted(rows, asked, index) ?? line),
  );
}
