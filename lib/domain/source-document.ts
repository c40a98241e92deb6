import { z } from "zod";
import { columnName } from "./column-name.ts";
import { issueSchema } from "./issue.ts";

export const documentFormatSchema = z.enum([
  "xlsx",
  "xlsb",
  "xls",
  "ods",
  "csv",
  "tsv",
  "text",
  "html",
  "markdown",
  "json",
  "pdf",
  "docx",
]);
export type DocumentFormat = z.infer<typeof documentFormatSchema>;

/** A hyperlink that a cell carries: `text` is its caption as shown, `url` its address as written. */
export const linkSchema = z.object({ text: z.string(), url: z.string() });
export type Link = z.infer<typeof linkSchema>;

/**
 * One cell as it was read, nothing judged. Row and column are 1-based. `text` is what a person sees, line
 * breaks as "\n"; numbers and dates as displayed. A merged range is one cell at its top left with spans.
 */
export const cellSchema = z.object({
  row: z.number().int(),
  column: z.number().int(),
  text: z.string(),
  rowSpan: z.number().int().optional(),
  columnSpan: z.number().int().optional(),
  links: z.array(linkSchema).optional(),
  comment: z.string().optional(),
  /** The answers a drop-down allows, in its order. */
  allowed: z.array(z.string()).optional(),
  /** A check box in the cell; the text then also says ☑ or ☐. */
  checked: z.boolean().optional(),
  bold: z.boolean().optional(),
  /** How many characters at its beginning are bold, where the others are not: a question run together with its answer. */
  boldLead: z.number().int().optional(),
  /** The level of a heading, 1–6, where the document's own styles make the text one. */
  heading: z.number().int().optional(),
  /** Where it stands in the file ("E7", "Answers!E7"), for a cell that was put elsewhere so that its sheet reads from the top down. */
  origin: z.string().optional(),
  /** Whether a paragraph outside tables begins a little right of where the others do. */
  inset: z.boolean().optional(),
  /** How a paragraph outside tables is set apart from the text around it: framed or shaded, as a quotation, in smaller type, in italics throughout. */
  apart: z.enum(["box", "quote", "small", "italic"]).optional(),
});
export type Cell = z.infer<typeof cellSchema>;

/**
 * A page of a document without cells, as far as its texts stand somewhere: what a person needs to say where columns part. Units are points from the
 * page's top left; `edges` are those by which it was cut into columns, outer ones included, `byHand` where a person set them.
 */
export const paperSchema = z.object({
  page: z.number().int(),
  width: z.number(),
  height: z.number(),
  texts: z.array(z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number(), height: z.number() })),
  edges: z.array(z.number()),
  byHand: z.boolean(),
});
export type Paper = z.infer<typeof paperSchema>;

/** Where a person says that columns part: two edges at the least, from left to right. */
export const columnEdgesSchema = z
  .array(z.number().min(0).max(20_000))
  .min(2)
  .max(40)
  .refine((edges) => edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0)));

/** One grid: a worksheet, the tables of a page-less document, or all pages of a PDF one under the other. */
export const sourceSheetSchema = z.object({
  name: z.string(),
  hidden: z.boolean(),
  /** The highest row and column that hold anything. */
  rows: z.number().int(),
  columns: z.number().int(),
  /** Cells that hold text, and blank ones that list allowed answers or carry a comment (text ""), ordered by row, then column. */
  cells: z.array(cellSchema),
  hiddenRows: z.array(z.number().int()),
  hiddenColumns: z.array(z.number().int()),
  /** For paged documents: page `page` begins at grid row `firstRow`; rows are counted per page from there. */
  pages: z.array(z.object({ page: z.number().int(), firstRow: z.number().int() })).optional(),
  /** Rows that stood outside any table (headings and paragraphs between tables). */
  proseRows: z.array(z.number().int()).optional(),
  /** Of a PDF: the page by which its columns can be set. */
  paper: paperSchema.optional(),
  /** For sheets whose cells were put elsewhere: the row in the file of each grid row. */
  fileRows: z.array(z.number().int()).optional(),
  /** Heads and feet that come again on page after page. */
  runningRows: z.array(z.number().int()).optional(),
});
export type SourceSheet = z.infer<typeof sourceSheetSchema>;

/** What `readDocument` hands over: a file as grids of cells. */
export const sourceDocumentSchema = z.object({
  name: z.string(),
  format: documentFormatSchema,
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: z.string(),
  sheets: z.array(sourceSheetSchema),
  issues: z.array(issueSchema),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

/** "E7" → 5: the column of an address. */
export function columnOf(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? "";
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Row 7, column 5 → "E7"; of a cell that was put elsewhere, where it stands in the file. */
export function cellAddress({
  row,
  column,
  origin,
}: {
  row: number;
  column: number;
  origin?: string | undefined;
}): string {
  return origin ?? `${columnName(column)}${row}`;
}

/** Where a grid row stands for a reader: page and row within the page for paged sheets, else the row itself. */
export function rowPosition(sheet: SourceSheet, row: number): { page: number | null; row: number } {
  const start = sheet.pages?.findLast((page) => page.firstRow <= row);
  if (start) return { page: start.page, row: row - start.firstRow + 1 };
  return { page: null, row: sheet.fileRows?.[row - 1] ?? row };
}
