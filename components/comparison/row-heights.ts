import type { Language } from "#lib/domain/language.ts";
import type { GridLine } from "./grid-lines.ts";
import type { SheetColumn } from "./use-grid-columns.ts";
import { columnWidth } from "./use-grid-columns.ts";
import type { Density } from "./view-state.ts";
import { type CharWidth, wrapLines } from "./wrap-lines.ts";

// Measures of grid-row.module.css and grid-cell.module.css, in px.
const PADDING = { vertical: 17, horizontal: 29 };
const STATUS = 20;
const TEXT = 20;
const FOOT = 23;
const BETWEEN = 13;
const FIXED = { marks: 40, two: 110, line: 33 };

type HeightOptions = {
  density: Density;
  columns: readonly SheetColumn[];
  language: Language;
  /** Width of the item column. */
  itemWidth: number;
  charWidth: CharWidth;
};

/**
 * The height of each line, known before it is drawn: over all columns, also those out of sight, so that the row under
 * the eye does not move when one scrolls sideways.
 */
export function rowHeights(lines: readonly GridLine[], options: HeightOptions): number[] {
  const { density } = options;
  return lines.map((line) => {
    if (line.kind !== "row") return FIXED.line;
    return density === "full" ? fullHeight(line, options) : FIXED[density];
  });
}

function fullHeight(line: Extract<GridLine, { kind: "row" }>, options: HeightOptions): number {
  const { columns, language, itemWidth, charWidth } = options;
  const asked = wrapLines(line.item.question[language], itemWidth - PADDING.horizontal, charWidth);
  let highest = TEXT * 2 + asked * TEXT;
  for (const { index, width } of columns) {
    const cell = line.row.cells[index];
    if (!cell) continue;
    const room = (width ?? columnWidth.usual) - PADDING.horizontal;
    let height = STATUS + Math.max(0, cell.answers.length - 1) * BETWEEN;
    for (const { text } of cell.answers) height += wrapLines(text, room, charWidth) * TEXT + 2;
    const chips = cell.answers.reduce((sum, { answer }) => sum + answer.facts.length, 0);
    const marks = cell.answers.some(({ answer }) => answer.evidence.length > 0) ? 0.4 : 0;
    // In a usual column about two and a half chips stand in a line; a flag takes a line or a bit more.
    height += Math.ceil(chips / 2.5 + cell.flags.length * 1.2 + marks) * FOOT;
    highest = Math.max(highest, height);
  }
  return Math.ceil(highest + PADDING.vertical);
}
