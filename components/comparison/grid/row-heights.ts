import type { GridCell } from "#lib/domain/grid-comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Density } from "../view/view-state.ts";
import type { WordStore } from "../words/word-store.ts";
import type { GridLine } from "./grid-lines.ts";
import type { SheetColumn } from "./lay-out-columns.ts";
import { columnWidth } from "./lay-out-columns.ts";
import { type CharWidth, wrapLines } from "./wrap-lines.ts";

// Measures of grid-row.module.css and grid-cell.module.css, in px.
const PADDING = { vertical: 17, horizontal: 29 };
const STATUS = 20;
const TEXT = 20;
const FOOT = 23;
const BETWEEN = 13;
const FIXED = { marks: 40, line: 33 };
// The item's own cell at two lines: name, two lines of question, a path that wraps.
const ITEM = 108;

type HeightOptions = {
  density: Density;
  columns: readonly SheetColumn[];
  language: Language;
  /** Width of the item column. */
  itemWidth: number;
  charWidth: CharWidth;
  store: WordStore;
};

/**
 * The height of each line, known before it is drawn: over all columns, also those out of sight, so that the row under
 * the eye does not move when one scrolls sideways. Rather a little too high than text cut off.
 */
export function rowHeights(lines: readonly GridLine[], options: HeightOptions): number[] {
  const { density } = options;
  return lines.map((line) => {
    if (line.kind !== "row") return FIXED.line;
    return density === "marks" ? FIXED.marks : rowHeight(line, options);
  });
}

function rowHeight(line: Extract<GridLine, { kind: "row" }>, options: HeightOptions): number {
  const { density, columns, language, itemWidth, charWidth, store } = options;
  const full = density === "full";
  const asked = full ? wrapLines(line.item.question[language], itemWidth - PADDING.horizontal, charWidth) : 0;
  let highest = full ? TEXT * 3 + asked * TEXT : ITEM;
  for (const { index, width } of columns) {
    const cell = full ? store.cellOf(line.row, index) : line.row.cells[index];
    if (!cell) continue;
    const room = (width ?? columnWidth.usual) - PADDING.horizontal;
    const texts = full ? textHeight(cell, (text) => wrapLines(text, room, charWidth)) : 2 * TEXT + 2;
    highest = Math.max(highest, STATUS + texts + footLines(cell, room) * FOOT);
  }
  return Math.ceil(highest + PADDING.vertical);
}

function textHeight({ answers }: GridCell, linesOf: (text: string) => number): number {
  const lines = answers.reduce((sum, { text }) => sum + linesOf(text), 0);
  return lines * TEXT + answers.length * 2 + Math.max(0, answers.length - 1) * BETWEEN;
}

const USUAL_ROOM = columnWidth.usual - PADDING.horizontal;

/** In a usual column two chips stand in a line, and a flag takes one and a half; in a narrower one it is so much more. */
function footLines({ answers, factCount, flags, evidence, drift }: GridCell, room: number): number {
  const marks = answers.length > 1 || evidence > 0 ? 0.5 : 0;
  const lines = Math.ceil(factCount / 2) + Math.ceil((flags.length + (drift ? 1 : 0)) * 1.5) + marks;
  return Math.ceil(lines / Math.min(1, room / USUAL_ROOM));
}
