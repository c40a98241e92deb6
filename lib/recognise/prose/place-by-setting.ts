import { looksLikeNote, looksLikeStatement } from "../rows/row-cues.ts";
import type { GridRow } from "../sheet-grid.ts";
import type { DialogueLine } from "./dialogue-line.ts";
import { findAsides, findClosing } from "./find-asides.ts";
import { headsPlainly } from "./find-prose-questions.ts";

const SENTENCE = /[.。!！?？:：;)）」』…]$/;

/** What the answers of a text look like: whether nearly all end as sentences do, and whether any is bold. */
type Looks = { sentences: boolean; bold: boolean };

function lookAt(lines: readonly DialogueLine[], rows: readonly GridRow[], answers: readonly number[]): Looks {
  const ended = answers.filter((index) => SENTENCE.test(lines[index]?.text.trim() ?? ""));
  return {
    sentences: ended.length >= 0.85 * answers.length,
    bold: answers.some((index) => rows[index]?.cells[0]?.bold),
  };
}

/** Of a text whose questions and answers are labelled, headings by their type, asides and what closes it are no part of an answer, whatever they say. */
export function placeBySetting(lines: readonly DialogueLine[], rows: readonly GridRow[]): DialogueLine[] {
  const answers = lines.flatMap(({ kind }, index) => (kind === "answer" ? [index] : []));
  const looks = lookAt(lines, rows, answers);
  const questions = lines.flatMap(({ kind }, index) => (kind === "question" ? [index] : []));
  const asides = findAsides(rows, questions);
  const last = lines.findLastIndex(({ kind }) => kind === "question");
  const closing = findClosing(rows, last);
  return lines.map((line, index) => {
    if (index >= closing) return { ...line, kind: "note" };
    if (line.kind !== "other" || rows[index]?.cells.length !== 1) return line;
    if (asides.has(index)) return { ...line, kind: "note" };
    const asksNext = lines[index + 1]?.kind === "question";
    return index === 0 ? line : { ...line, kind: kindOf(rows, index, { ...looks, asksNext }) };
  });
}

function kindOf(
  rows: readonly GridRow[],
  index: number,
  { sentences, bold, asksNext }: Looks & { asksNext: boolean },
): DialogueLine["kind"] {
  const [cell] = rows[index]?.cells ?? [];
  const text = cell?.text ?? "";
  if (cell?.heading !== undefined) return looksLikeNote(text) ? "other" : "heading";
  if (!asksNext) return "other";
  if (headsPlainly(rows, index, sentences)) return "heading";
  if (!cell?.bold || bold) return "other";
  return looksLikeNote(text) || looksLikeStatement(text) ? "note" : "heading";
}
