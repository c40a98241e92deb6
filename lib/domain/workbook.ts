export type WorkbookColumn = {
  heading: string;
  /** In digits. */
  width: number;
  /** What a drop-down offers; another text may be typed all the same. */
  choices?: readonly string[];
};

/** A table on a worksheet of its own. Cells are texts, never formulas; at most 32,767 UTF-16 units each. */
export type WorkbookSheet = {
  title: string;
  columns: readonly WorkbookColumn[];
  rows: readonly (readonly string[])[];
  /** Columns that stay in view. */
  frozenColumns: number;
};

/** A workbook that people fill in or change and send back, as data. */
export type Workbook = {
  title: string;
  /** ISO 8601 instant that the file states as its own. */
  madeAt: string;
  sheets: readonly WorkbookSheet[];
};
