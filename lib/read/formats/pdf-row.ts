import type { TextLine } from "./pdf-lines.ts";

/** A cell of the document's one grid, still as lines. Columns are 0-based and inclusive; text may reach to `innerRight`. */
export type PdfRowCell = {
  fromColumn: number;
  toColumn: number;
  rowSpan: number;
  lines: TextLine[];
  /** Where a prose line's block begins. */
  innerLeft?: number;
  innerRight: number;
  links: { url: string; text: string }[];
};

/** A row of the grid. `table` tells rows of one form apart from those of another; null for text outside tables. */
export type PdfRow = {
  page: number;
  table: { edges: number[] } | null;
  cells: PdfRowCell[];
  /** The head or foot of a page. */
  running?: boolean;
};
