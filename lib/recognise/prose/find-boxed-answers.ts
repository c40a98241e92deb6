import { foldText } from "#lib/domain/fold-text.ts";
import { hasHeadingMark, headingPoints, looksLikeNote, looksLikeStatement } from "../rows/row-cues.ts";
import { haveNumbersInside, splitNumber } from "../rows/split-number.ts";
import type { GridRow } from "../sheet-grid.ts";
import { seeCell } from "../tables/content-cues.ts";
import { type Box, findBoxes, readBoxLine } from "./box-lines.ts";
import type { DialogueLine } from "./dialogue-line.ts";
import { readLine } from "./read-dialogue-line.ts";

const LEAST = 3;
const MOST = 0.6;
/** Of a question, on an average. What has more between its boxes is a text with some boxes in it. */
const MOST_PARAGRAPHS = 3;

/** What stands between the last heading, or the box before, and a box that holds answers: `from` to `to`, where the box begins. */
type Gap = { from: number; to: number; box: Box };

const textOf = (row: GridRow | undefined): string => row?.cells[0]?.text.trim() ?? "";
const isHeading = (row: GridRow | undefined): boolean => row?.cells[0]?.heading !== undefined;
const isBold = (row: GridRow | undefined): boolean => row?.cells[0]?.bold === true;
const asks = (row: GridRow | undefined): boolean => seeCell(textOf(row)).question && !looksLikeNote(textOf(row));
const indexes = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Boxes that hold answers, with the paragraphs right above them. A heading right above a box is what the box answers. */
function findGaps(rows: readonly GridRow[]): Gap[] {
  const boxes = findBoxes(rows);
  return boxes.flatMap((box, at): Gap[] => {
    const isAnswer = indexes(box).every((index) => rows[index] && readBoxLine(rows[index]) !== null);
    const above = boxes[at - 1]?.to ?? 0;
    const heading = rows.slice(above, box.from).findLastIndex(isHeading) + above;
    const from = heading < above ? above : heading === box.from - 1 ? heading : heading + 1;
    return isAnswer && from < box.from ? [{ from, to: box.from, box }] : [];
  });
}

/** "C1.4" and "C12.10" → "a0.0"; "" for a text that begins with no number. */
function numberShape(row: GridRow | undefined): string {
  const number = row ? readLine(row).number || splitNumber(textOf(row))?.number : "";
  return foldText(number ?? "")
    .replace(/[a-z]+/g, "a")
    .replace(/\d+/g, "0");
}

/** How the paragraphs that ask are told from those around them: by numbers of one shape, by bold type, or by nothing. */
type Sign = { by: "number" | "bold" | "place"; test: (row: GridRow | undefined) => boolean };

function findSign(rows: readonly GridRow[], gaps: readonly Gap[]): Sign {
  const shapes = gaps.flatMap((gap) => [...new Set(indexes(gap).map((index) => numberShape(rows[index])))]);
  const counts = Map.groupBy(
    shapes.filter((shape) => shape !== ""),
    (shape) => shape,
  );
  const [shape] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [""];
  const signs: Sign[] = [
    { by: "number", test: (row) => shape !== "" && numberShape(row) === shape },
    { by: "bold", test: isBold },
  ];
  const tells = ({ test }: Sign) => gaps.filter((gap) => indexes(gap).some((index) => test(rows[index]))).length;
  return signs.find((sign) => tells(sign) >= MOST * gaps.length) ?? { by: "place", test: () => false };
}

/** The paragraphs of a gap that begin a question: one has the box below it, those above it nothing. `usual`: how many paragraphs a question has. */
function findStarts(rows: readonly GridRow[], gap: Gap, { sign, usual }: { sign: Sign; usual: number }): number[] {
  const all = indexes(gap);
  const signed = all.filter((index) => sign.test(rows[index]));
  const last = signed.at(-1);
  if (last !== undefined)
    return signed.filter((index) => index === last || sign.by === "number" || !headsByLooks(rows[index]));
  if (usual > 1 && sign.by === "place")
    return all.filter((index) => index === gap.to - 1 || !looksLikeNote(textOf(rows[index]))).slice(0, 1);
  return all.filter((index) => index === gap.to - 1 || asks(rows[index]));
}

function headsByLooks(row: GridRow | undefined): boolean {
  const text = textOf(row);
  if (isHeading(row)) return true;
  if (looksLikeNote(text) || looksLikeStatement(text)) return false;
  return headingPoints(text) >= (isBold(row) || hasHeadingMark(text) ? 1 : 2);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Most boxes have a question above them, which is no text of many paragraphs, and the boxes do not ask. */
function isPlausible(rows: readonly GridRow[], gaps: readonly Gap[], starts: ReadonlySet<number>): boolean {
  const boxes = findBoxes(rows).length;
  if (gaps.length < LEAST || gaps.length < MOST * boxes) return false;
  if (median(gaps.map(({ from, to }) => to - from)) > MOST_PARAGRAPHS) return false;
  // Boxes that hold remarks only leave the answers to the lines above them.
  const answering = gaps.filter(({ box }) =>
    indexes(box).some((index) => rows[index] && readBoxLine(rows[index])?.kind === "answer"),
  );
  if (answering.length < MOST * gaps.length) return false;
  const asking = [...starts].filter((index) => asks(rows[index])).length;
  return gaps.filter(({ box }) => asks(rows[box.from])).length <= Math.min(asking, 0.3 * gaps.length);
}

/**
 * Questions of a document that has a box below each: a table of one cell, a framed or shaded paragraph, a quotation. The paragraph above
 * is the question whatever its words; null where boxes and paragraphs do not take turns.
 */
export function findBoxedAnswers(rows: readonly GridRow[]): DialogueLine[] | null {
  const gaps = findGaps(rows);
  if (gaps.length < LEAST) return null;
  const sign = findSign(rows, gaps);
  // Where most of those that carry the number have no box, only some answers are set apart so.
  const signed = rows.filter((row) => row.prose && sign.test(row) && !isHeading(row)).length;
  if (sign.by === "number" && gaps.length < MOST * signed) return null;
  const usual = median(gaps.map(({ from, to }) => to - from));
  const ending = { from: gaps.at(-1)?.box.to ?? rows.length, to: rows.length };
  const unanswered =
    sign.by === "number" ? indexes(ending).filter((index) => sign.test(rows[index]) && !isHeading(rows[index])) : [];
  const starts = new Set([...gaps.flatMap((gap) => findStarts(rows, gap, { sign, usual })), ...unanswered]);
  return isPlausible(rows, gaps, starts) ? placeLines(rows, gaps, starts) : null;
}

function placeLines(rows: readonly GridRow[], gaps: readonly Gap[], starts: ReadonlySet<number>): DialogueLine[] {
  const boxed = new Set(gaps.flatMap(({ box }) => indexes(box)));
  const within = new Set(gaps.flatMap(indexes));
  const numbered = haveNumbersInside([...starts].map((index) => textOf(rows[index])));
  const first = Math.min(...starts);
  let asked = false;
  return rows.map((row, index): DialogueLine => {
    const plain: DialogueLine = {
      kind: "note",
      number: "",
      text: row.cells.map(({ text }) => text).join("\n"),
      cell: row.cells[0],
    };
    if (starts.has(index)) {
      asked = true;
      return { ...plain, kind: "question", ...askedIn(row, numbered) };
    }
    if (boxed.has(index)) return readBoxLine(row) ?? plain;
    if (asked && within.has(index) && !boxed.has(index - 1)) return { ...plain, kind: "question-more" };
    asked = false;
    const isTitle = index === 0 && first > 1;
    return headsByLooks(row) && !isTitle ? { ...plain, kind: "heading" } : plain;
  });
}

function askedIn(row: GridRow, numbered: boolean): { number: string; text: string } {
  const line = readLine(row);
  if (line.kind === "question") return { number: line.number, text: line.text };
  const split = numbered ? splitNumber(textOf(row)) : null;
  return split ? { number: split.number, text: split.question } : { number: "", text: textOf(row) };
}
