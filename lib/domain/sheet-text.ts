import { foldText, foldWithOffsets } from "./fold-text.ts";
import type { SourceRow } from "./source-row.ts";

/**
 * What is looked through when all sheets are searched: what the vendor wrote, folded as searches are, a line for each row in
 * their order (empty where nothing was answered). Not the questions: a form's own words would find every sheet of it. Folded
 * texts hold no line breaks, so that a line is a row.
 */
export function sheetText(rows: readonly SourceRow[]): string {
  return rows
    .map(({ bucket, answer, detail, remarks }) =>
      bucket === "question" ? foldText([answer, detail, remarks].filter((text) => text !== "").join(" ")) : "",
    )
    .join("\n");
}

/** The words of a search, folded; none where there is nothing to look for. */
export function searchWords(search: string): string[] {
  return [...new Set(foldText(search).split(" ").filter(Boolean))];
}

/** The row of a sheet, by its place, that holds most of the words; null where none holds any. */
export function bestLine(text: string, words: readonly string[]): number | null {
  const held = text.split("\n").map((line) => words.filter((word) => line.includes(word)).length);
  const most = Math.max(...held);
  return most > 0 ? held.indexOf(most) : null;
}

// So much before a found word shows what it is about.
const BEFORE = 30;

/** A verbatim text from shortly before the first of the words that it holds; whole where that stands near its beginning, or none does. */
export function excerptAt(text: string, words: readonly string[]): string {
  const { text: folded, starts } = foldWithOffsets(text);
  const found = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const start = Math.max(0, (starts[Math.min(...found)] ?? 0) - BEFORE);
  return start === 0 ? text : `…${text.slice(start).toWellFormed()}`;
}
