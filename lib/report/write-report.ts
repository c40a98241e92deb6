import type { Report, ReportFormat } from "#lib/domain/report.ts";
import type { Piece } from "./piece.ts";
import type { Unheld } from "./writers/shift-jis.ts";

type Writer = (report: Report) => Iterable<Piece>;

// Loaded when asked for: the libraries behind them are large, and most runs need one of them or none.
const writers: Record<ReportFormat, () => Promise<Writer>> = {
  xlsx: async () => (await import("./writers/xlsx.ts")).writeXlsxReport,
  pdf: async () => (await import("./writers/pdf.ts")).writePdfReport,
  docx: async () => (await import("./writers/docx.ts")).writeDocxReport,
  html: async () => (await import("./writers/html.ts")).writeHtmlReport,
  md: async () => (await import("./writers/markdown.ts")).writeMarkdownReport,
  csv: async () => (await import("./writers/csv.ts")).writeCsvReport,
  json: async () => (await import("./writers/json.ts")).writeJsonReport,
};

/** A file that is made while its pieces are taken, once. */
export type FileContent = {
  pieces: Iterable<Uint8Array>;
  /** About as many pieces as there are, for who wants to know how far it is. */
  rows: number;
};

/** A report in the form of a file, written while it is taken, and no further. The same report gives the same bytes. */
export async function beginReport(report: Report, format: ReportFormat): Promise<FileContent> {
  const write = await writers[format]();
  return { pieces: asBytes(write(report)), rows: countRows(report) };
}

/** The whole file at once. */
export async function writeReport(report: Report, format: ReportFormat): Promise<Uint8Array> {
  return Buffer.concat([...(await beginReport(report, format)).pieces]);
}

/** A csv report once more in Shift_JIS, for programs that take nothing else, and the characters that it cannot hold. */
export async function toShiftJis(csv: Uint8Array): Promise<{ bytes: Uint8Array; unheld: Unheld[] }> {
  const { encodeShiftJis } = await import("./writers/shift-jis.ts");
  return encodeShiftJis(new TextDecoder().decode(csv));
}

function* asBytes(pieces: Iterable<Piece>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of pieces) yield typeof piece === "string" ? encoder.encode(piece) : piece;
}

function countRows({ sections }: Report): number {
  const blocks = sections.flatMap((section) => section.blocks);
  return blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 1), 0);
}
