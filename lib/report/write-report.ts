import type { Report, ReportFormat } from "#lib/domain/report.ts";
import type { Unheld } from "./writers/shift-jis.ts";

type Writer = (report: Report) => Promise<Uint8Array>;

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

/** Gives a report the form of a file. The same report gives the same bytes. */
export async function writeReport(report: Report, format: ReportFormat): Promise<Uint8Array> {
  const write = await writers[format]();
  return write(report);
}

/** A csv report once more in Shift_JIS, for programs that take nothing else, and the characters that it cannot hold. */
export async function toShiftJis(csv: Uint8Array): Promise<{ bytes: Uint8Array; unheld: Unheld[] }> {
  const { encodeShiftJis } = await import("./writers/shift-jis.ts");
  return encodeShiftJis(new TextDecoder().decode(csv));
}
