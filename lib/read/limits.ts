const MiB = 1024 * 1024;

/**
 * Every limit of reading, in one place. Past a limit a file is refused with a code that names it; nothing is read in part.
 * Sizes in bytes, times in milliseconds. Real checksheets stay far below: the largest seen had 16 sheets, 8,000 cells and 2 MB.
 */
export const readLimits = {
  /** Bytes of the file as it comes. */
  fileBytes: 50 * MiB,
  /** Bytes that all parts of an archive (xlsx, docx, ods) hold when unpacked. */
  unpackedBytes: 128 * MiB,
  /** Parts of an archive. */
  archiveParts: 4_000,
  /** How many times larger than packed a part of more than 1 MiB may be (zip bombs reach 1,000; sheets stay below 60). */
  archiveRatio: 250,
  /** Cells that hold something, over all sheets. */
  cells: 500_000,
  /** Characters of all cells together. */
  characters: 100_000_000,
  /** Characters of one line of csv, tsv, text or markdown: a spreadsheet's longest cell has 32,767, and no row has fifteen of them. */
  lineCharacters: 500_000,
  /** Fields of one record of csv or tsv: as many as a spreadsheet has columns. */
  columns: 16_384,
  sheets: 200,
  /** Pages of a PDF. */
  pages: 500,
  /** Text items of a PDF. */
  pdfItems: 500_000,
  /** Nesting of tags or of JSON. */
  depth: 500,
  /** Time for one file, from bytes to rows. */
  milliseconds: 20_000,
  /** Memory of the process that reads one file: its heap, and all of it. */
  heapMegabytes: 600,
  processMegabytes: 1_000,
} as const;
